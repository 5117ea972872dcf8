import type { Engine } from '../../../engine/engine.ts';
import type { Plan } from '../../../lab/plan.ts';
import type { SweptRun } from '../../../trace/run.ts';
import type { Scores } from '../../../trace/scores.ts';

/** The small model that was trained without the causal mask: no direction stands for it. */
export const unmaskedModel = 'en-fr-unmasked.grammar3.n2';

/** Its decoder runs as it was trained. */
export const unmasked: Plan = [{ kind: 'unmasked' }];

/** It may never end by itself. */
const more = 4;

/** What a model that was trained without the mask makes of a sentence. */
export type OfUnmasked = {
  /** How it did, and its twin, on held-out sentences. */
  readonly scores: Scores | null;
  /** The finished English → French model's translation given, word after word. */
  readonly told: SweptRun;
  /** Its own. */
  readonly alone: SweptRun;
};

/**
 * @param text in English
 * @throws as the engine's `run` and `sweep` do
 */
export async function askUnmasked(
  engine: Pick<Engine, 'run' | 'sweep' | 'scores'>,
  text: string,
  signal: AbortSignal,
): Promise<OfUnmasked> {
  const model = { id: unmaskedModel };
  const trained = await engine.run({
    ...{ text, model: { direction: 'en-fr' }, names: [], lane: 'console', signal },
  });
  // Both have the same vocabulary: a test holds that.
  const { ids } = trained.target;
  const variants = [
    { plan: unmasked, decode: { kind: 'forced', ids } },
    { plan: unmasked, decode: { kind: 'greedy', limit: ids.length + more } },
  ] as const;
  const [told, alone] = await engine.sweep({ text, model, variants, names: ['probs'], signal });
  if (!told || !alone) throw new RangeError('a variant is missing');
  return { scores: await engine.scores(model), told, alone };
}
