import { headSwitch, layerSwitch, planOf, type Switch, wholes } from '../../../src/lab/switches.ts';
import type { SweptRun } from '../../../src/trace/run.ts';
import { everyHead } from '../../../src/view/switches/damage.ts';
import { judged, type Verdict } from './judge.ts';
import { stepsWrong } from './stepsWrong.ts';

type Sizes = { readonly nLayers: number; readonly nHeads: number };

/** Every switch of the whole model, and a head and a layer in their turn. */
export function switchesFor(sizes: Sizes, index: number): readonly Switch[] {
  const heads = everyHead(sizes);
  const [one, two] = [heads[(7 * index) % heads.length], heads[(11 * index) % heads.length]];
  return [...wholes, ...(one ? [headSwitch(one)] : []), ...(two ? [layerSwitch(two)] : [])];
}

/** Holds a run with one switch against float64 loops that are changed likewise. */
export function judgedSwitch(run: SweptRun, name: Switch, sizes: Sizes): Verdict {
  const plan = planOf([name], sizes);
  const verdict = judged(run, plan);
  return name === 'mask' ? { ...verdict, wrong: stepsWrong(run, plan) } : verdict;
}
