import type { AttentionKind, Stack } from '../trace/topology.ts';
import type { Cell } from './geometry.ts';
import type { Step } from './steps/steps.ts';

/** What the stage shows of the model. */
export const views = ['steps', 'links', 'heads', 'positions', 'output'] as const;
export type View = (typeof views)[number];

/** One selection links map, stage, formula and explain column. */
export type Selection = {
  readonly stack: Stack;
  /** From 0; the page says "layer 1". */
  readonly layer: number;
  /** Always self_attn when the stack is the encoder. */
  readonly kind: AttentionKind;
  /** From 0; the page says "head 1". */
  readonly head: number;
  readonly step: Step;
};

/** A cell of the step's result matrix (query × key, or position × feature). */
export type SelectedCell = Selection & Cell;
