import type { Pair } from '../language/corpus.ts';
import { verbIds, verbOf } from '../language/lexicon/verbs.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Judged } from '../training/evaluation.ts';

/** How many were asked, and which share of them was right; 0 where none was. */
export type Points = { cases: number; right: number };

export function pointsOf(answers: readonly boolean[]): Points {
  const right = answers.filter((one) => one).length;
  return { cases: answers.length, right: answers.length > 0 ? right / answers.length : 0 };
}

/** Whether each of these words of the target is the likeliest one after those before it. */
export function saysAll(
  { pair, predicted }: Pick<Judged, 'pair' | 'predicted'>,
  words: readonly number[],
  vocabulary: Vocabulary,
): boolean {
  return words.every((at) => predicted[at] === vocabulary.idOf(pair.target[at] ?? ''));
}

/** Each classifier written, which comes before its noun: what has to be right for it. */
export function classifiersIn({ probes }: Pick<Pair, 'probes'>): number[][] {
  return probes.flatMap(({ kind, side, from }) =>
    kind === 'classifier-noun' && side === 'target' ? [[from]] : [],
  );
}

const particles = new Set(verbIds.flatMap((id) => verbOf(id).en.particle ?? []));

/**
 * Each verb with a particle, turn … off: what has to be right for it. Read, all that says the verb;
 * written, the verb and the particle.
 */
export function particleVerbsIn(pair: Pick<Pair, 'source' | 'target' | 'probes' | 'alignment'>) {
  const { alignment } = pair;
  return pair.probes.flatMap(({ kind, side, from, to }): number[][] => {
    if (kind !== 'particle-verb' || !particles.has(pair[side][from] ?? '')) return [];
    if (side === 'target') return [[to, from]];
    return [alignment.filter(([source]) => source === from).map(([, target]) => target)];
  });
}
