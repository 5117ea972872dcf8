import type { Cell } from '../../view/geometry.ts';
import type { HandStep } from '../../view/hand/handSteps.ts';
import { type HandInputs, presetInputs } from './inputs.ts';

export const handPages = ['type', 'steps', 'practise'] as const;
export type HandPage = (typeof handPages)[number];

/** The bench for attention by hand. */
export type HandState = {
  readonly inputs: HandInputs;
  readonly page: HandPage;
  readonly step: HandStep;
  readonly head: number;
  readonly cell: Cell;
  /** Results that are to be worked out, by `cellKey`, with what was answered. */
  readonly hidden: Readonly<Record<string, string>>;
};

export const initialHand: HandState = {
  inputs: presetInputs('two'),
  ...{ page: 'type', step: 'scores', head: 0, cell: { row: 0, column: 0 }, hidden: {} },
};
