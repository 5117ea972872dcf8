import type { Run } from '../../trace/run.ts';
import type { Selection } from '../selection.ts';
import { type Picture, pictureOf } from '../steps/pipeline.ts';
import type { Attended } from './attend.ts';
import { type Bench, type Numbers, widthOf } from './bench.ts';
import { type HandStep, handSteps } from './handSteps.ts';
import { stackOf } from './run.ts';

/** The steps in which something is computed; what is left out of a bench has none. */
export function walkOf(bench: Bench): readonly HandStep[] {
  const { wq, wk, wv, wo, scaled, masked, positions } = bench;
  const asked: Partial<Record<HandStep, boolean>> = {
    ...{ x: positions, q: wq !== null, k: wk !== null, v: wv !== null },
    ...{ scaled, masked, out: wo !== null },
  };
  return handSteps.filter((step) => asked[step] ?? true);
}

/** Which of the model's parts has the same step: X and positions are added before any head. */
export function selectionOf(bench: Bench, step: HandStep, head: number): Selection {
  const stack = stackOf(bench);
  if (step === 'x') return { kind: 'embedding', stack, step };
  return { kind: 'self_attn', stack, layer: 0, head, step };
}

/** What a step came to in a head. */
export function resultOf(attended: Attended, step: HandStep, head: number): Numbers {
  if (step === 'x' || step === 'out') return attended[step];
  return attended.heads[head]?.[step] ?? [];
}

/** The step on the board. */
export function handPicture(run: Run, bench: Bench, step: HandStep, head: number): Picture {
  return pictureOf(run, selectionOf(bench, step, head));
}

/** Too large to be printed, or to be told from −∞. */
const outgrown = 1e7;

/** Whether a number of some step is larger than can be shown. */
export function outgrows(attended: Attended): boolean {
  const { heads, out } = attended;
  const all = [out, ...heads.flatMap(({ q, k, v, scores }) => [q, k, v, scores])];
  return all.some(
    (matrix) => widthOf(matrix) > 0 && matrix.flat().some((n) => Math.abs(n) > outgrown),
  );
}
