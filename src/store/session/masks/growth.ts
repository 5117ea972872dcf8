import type { Engine } from '../../../engine/engine.ts';
import type { Plan } from '../../../lab/plan.ts';
import type { Run } from '../../../trace/run.ts';
import { grownNames } from '../../../view/growth/growth.ts';

/** Two runs of a sentence, computed apart: the words so far are given, and one more. */
export type Grown = { readonly shorter: Run; readonly longer: Run };

/**
 * Computes both from the beginning, beside what the page shows.
 * @param words how many words the shorter one is given, from 1
 * @throws as the engine's `run` does
 */
export async function grown(
  engine: Engine,
  { source, target, model: id, dimensions }: Run,
  words: number,
  plan: Plan,
  signal: AbortSignal,
): Promise<Grown> {
  const names = grownNames(dimensions);
  const given = (count: number) =>
    engine.run({
      ...{ text: source.text, model: { id }, plan, names, lane: 'console', signal },
      decode: { kind: 'forced', ids: target.ids.slice(0, count) },
    });
  const [shorter, longer] = await Promise.all([given(words), given(words + 1)]);
  return { shorter, longer };
}
