import type { Cell } from './geometry.ts';
import type { Part } from './parts/part.ts';
import type { Step } from './steps/steps.ts';

/** What the stage shows of the model. */
export const views = [
  'steps',
  'links',
  'heads',
  'roles',
  'positions',
  'embedding',
  'journey',
  'twice',
  'units',
  'output',
  'layers',
  'longer',
  'opening',
  'numbers',
  'importance',
  'split',
  'find',
  'cost',
  'hand',
  'compare',
  'root',
  'switches',
  'projections',
  'mask',
  'future',
  'plugboard',
  'order',
  'edit',
] as const;
export type View = (typeof views)[number];

/** A step of one part: of a head, mostly. */
export type Selection = Part & { readonly step: Step };

/** A cell of the step's result matrix (query × key, or position × feature). */
export type SelectedCell = Selection & Cell;
