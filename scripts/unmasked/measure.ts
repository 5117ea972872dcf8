import type { PlacedModel } from '../../src/engine/backend.ts';
import { placeOnTfjs } from '../../src/engine/tfjs/place.ts';
import type { Placeable } from '../../src/engine/weights.ts';
import { heldOutSet, type Scope } from '../../src/evaluation/sets.ts';
import type { Plan } from '../../src/lab/plan.ts';
import { eosId } from '../../src/language/vocabulary.ts';
import { encodePair } from '../../src/training/batches.ts';
import { type Judged, share, summarise } from '../../src/training/evaluation.ts';
import { sixDigits } from '../digits.ts';

type Ids = Readonly<Record<'source' | 'target', readonly number[]>>;

/** Each word's probability, told the right ones before it, and whether it was the likeliest. */
async function told(placed: PlacedModel, { source, target }: Ids, plan: Plan) {
  const { signal } = new AbortController();
  const decode = { kind: 'forced', ids: target } as const;
  const { trace } = await placed.run(source, { decode, plan, signal, names: new Set(['probs']) });
  const { data, shape } = trace.get('probs');
  const width = shape[1] as number;
  return target.map((id, row) => {
    const probabilities = data.subarray(row * width, (row + 1) * width);
    const p = probabilities[id] as number;
    return { p, right: probabilities.every((other) => other <= p) };
  });
}

/** What it writes by itself, until it ends or is as long as the reference. */
async function written(placed: PlacedModel, { source, target }: Ids, plan: Plan) {
  const { signal } = new AbortController();
  const decode = { kind: 'greedy', limit: target.length } as const;
  return (await placed.run(source, { decode, plan, signal, names: new Set() })).produced;
}

/**
 * How a model does on held-out sentences when it is told the words before each, and when it writes
 * them itself.
 * @param plan what is changed of the model, as it was in training
 */
export async function measured(model: Placeable, plan: Plan, scope: Scope, wish: typeof asked) {
  const placed = placeOnTfjs(model, true);
  const { pairs } = heldOutSet(scope, wish);
  const judged: Judged[] = [];
  const words: { readonly p: number; readonly right: boolean }[] = [];
  const whole: { readonly right: boolean }[] = [];
  for (const pair of pairs) {
    const { source, target } = encodePair(pair, scope.vocabulary);
    const ids = { source: [...source, eosId], target: [...target, eosId] };
    const each = await told(placed, ids, plan);
    words.push(...each);
    whole.push({ right: each.every(({ right }) => right) });
    const predicted = await written(placed, ids, plan);
    judged.push({ pair, predicted, right: String(predicted) === String(ids.target) });
  }
  placed.dispose();
  const loss = words.reduce((sum, { p }) => sum - Math.log(p), 0) / words.length;
  const forced = {
    ...{ words: words.length, loss: sixDigits(loss) },
    ...{ right: share(words).exactMatch, exactMatch: share(whole).exactMatch },
  };
  return { ...summarise(judged), forced };
}

/** The sentences that both models are measured on. */
export const asked = { count: 600, seed: 2026 };
