import type { Cells } from '../../files/matrix/cells.ts';
import type { BenchMatrix } from '../../view/hand/bench.ts';
import { type PresetName, presets, type Worked } from '../../view/hand/presets.ts';

/** What the bench is given, as it was typed: whatever is wrong with it, nothing of it is lost. */
export type HandInputs = {
  readonly tokens: readonly string[];
  readonly cells: Readonly<Record<BenchMatrix, Cells | null>>;
  readonly heads: number;
  readonly scaled: boolean;
  readonly masked: boolean;
  readonly positions: boolean;
};

const written = (numbers: Worked['wq']): Cells | null =>
  numbers ? numbers.map((row) => row.map(String)) : null;

/** A worked example as if it had been typed. */
export function typed({ tokens, x, wq, wk, wv, wo, ...rest }: Worked): HandInputs {
  const cells = {
    x: written(x),
    wq: written(wq),
    wk: written(wk),
    wv: written(wv),
    wo: written(wo),
  };
  return { tokens, cells, ...rest };
}

const known = new Map<PresetName, HandInputs>();

export function presetInputs(name: PresetName): HandInputs {
  const inputs = known.get(name) ?? typed(presets[name]);
  known.set(name, inputs);
  return inputs;
}
