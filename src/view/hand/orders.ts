import { attend } from './attend.ts';
import type { PresetName } from './presets.ts';
import { presets } from './presets.ts';

/** The same three tokens in two orders. */
export const exampleOrders = ['order', 'swapped'] as const satisfies readonly PresetName[];
export type ExampleOrder = (typeof exampleOrders)[number];

/** What becomes of the first token, through one head without projections. */
export const firstRow = (name: ExampleOrder, positions: boolean): readonly number[] =>
  attend({ ...presets[name], positions }).out[0] ?? [];
