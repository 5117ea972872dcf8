import type { Pair } from '../language/corpus.ts';
import { languagesOf } from '../language/direction.ts';
import type { Model } from '../model/transformer.ts';
import { type Judged, judgeAll, share, summarise, within } from '../training/evaluation.ts';
import { measureAlignment } from './alignment.ts';
import { headAt } from './attentions.ts';
import { coreferenceSet, type Flip, flipSet, type Referring } from './because.ts';
import { contrastsFor, decidedIn } from './contrasts.ts';
import { isDecided, partsOf } from './decisions.ts';
import { allAttentions, decideAll } from './patching.ts';
import { classifiersIn, type Points, particleVerbsIn, pointsOf, saysAll } from './points.ts';
import { type Ambiguous, ambiguousSet, compositionalSets, heldOutSet, type Scope } from './sets.ts';
import { thousandths } from './tally.ts';

export type Asked = {
  readonly scope: Scope;
  readonly model: Model;
  /** Held-out sentences; of the other sets their share. */
  readonly sentences: number;
  readonly seed: number;
};

/** Held-out sentences, each with one right translation. */
export function heldOutScores({ scope, model, sentences, seed }: Asked) {
  const long = Math.ceil(sentences / 7);
  const { pairs, unknown } = heldOutSet(scope, { count: sentences, seed, long });
  const judged = judgeAll(pairs, model, scope.vocabulary);
  const scores = { ...summarise(judged), long: share(within(judged, 16, 24)), unknown };
  return { scores, judged };
}

/** How one was read that can be read in two ways. */
export type Read = Ambiguous & {
  readonly as: 'drawn' | 'plainly' | 'neither';
  /** The likeliest words, fed those of the plain reading. */
  readonly predicted: readonly number[];
};

/** Chinese sentences with a second right reading: each is right as the one or the other. */
export function ambiguousScores({ scope, model, sentences, seed }: Asked) {
  if (languagesOf(scope.direction).source !== 'zh') return { scores: {}, read: [] };
  const set = ambiguousSet(scope, { count: Math.ceil(sentences / 12), seed: seed + 5 });
  const judged = (pairs: readonly Pair[]) =>
    new Map(judgeAll(pairs, model, scope.vocabulary).map((one) => [one.pair, one]));
  const asDrawn = judged(set.map(({ drawn }) => drawn));
  const asPlain = judged(set.map(({ plainly }) => plainly));
  const read = set.map((one): Read => {
    const plain = asPlain.get(one.plainly);
    const other = asDrawn.get(one.drawn)?.right ? 'drawn' : 'neither';
    return { ...one, as: plain?.right ? 'plainly' : other, predicted: plain?.predicted ?? [] };
  });
  const ambiguous = share(read.map(({ as }) => ({ right: as !== 'neither' })));
  return { scores: { ambiguous }, read };
}

/** Sentences where anything may do anything. */
export function offPatternScore({ scope, model, sentences, seed }: Asked) {
  const wish = { count: Math.ceil(sentences / 4), seed: seed + 1, free: true };
  const judged = judgeAll(heldOutSet(scope, wish).pairs, model, scope.vocabulary);
  return share(judged);
}

/** What training never joined, by what it is. */
function compositionalScores({ scope, model, seed }: Asked) {
  const sets = compositionalSets(scope, seed + 2);
  return Object.fromEntries(
    [...sets].map(([id, pairs]) => [id, share(judgeAll(pairs, model, scope.vocabulary))]),
  );
}

/** Whether pronoun and adjective are right, by the source's words. */
function judgeReferring(all: readonly Referring[], { scope, model }: Asked) {
  const places = new Map(all.map((one) => [one.pair, [...one.pronoun, ...one.adjective]]));
  const judged = judgeAll(
    all.map(({ pair }) => pair),
    model,
    scope.vocabulary,
  );
  return new Map(
    judged.map((one) => [one.pair, saysAll(one, places.get(one.pair) ?? [], scope.vocabulary)]),
  );
}

/** Pronouns that the adjective alone makes clear, and pairs of sentences one adjective apart. */
export function referenceScores(asked: Asked): { coreference?: Points; flips?: Points } {
  const { scope, sentences, seed } = asked;
  if (!scope.constructions.includes('C9')) return {};
  const wish = { count: Math.ceil(sentences / 6), seed: seed + 3, most: 100 * sentences };
  const single = coreferenceSet(scope, wish);
  const flips: Flip[] = flipSet(scope, { ...wish, count: Math.ceil(sentences / 12) });
  const right = judgeReferring([...single, ...flips.flat()], asked);
  const isRight = ({ pair }: Referring) => right.get(pair) === true;
  return {
    coreference: pointsOf(single.map(isRight)),
    flips: pointsOf(flips.map((flip) => flip.every(isRight))),
  };
}

/** Words that depend on one further on: classifiers written, and verbs with particles. */
export function pointScores(judged: readonly Judged[], { vocabulary }: Scope) {
  const answers = (places: (pair: Pair) => number[][]) =>
    pointsOf(judged.flatMap((one) => places(one.pair).map((at) => saysAll(one, at, vocabulary))));
  const [classifiers, particles] = [answers(classifiersIn), answers(particleVerbsIn)];
  return {
    ...(classifiers.cases > 0 ? { classifiers } : {}),
    ...(particles.cases > 0 ? { particles } : {}),
  };
}

/** Which heads' outputs one word's choice hangs on, the first two of them by name. */
export function decisionScores({ scope, model, sentences, seed }: Asked) {
  const contrasts = contrastsFor(scope, Math.ceil(sentences / 25), seed + 4);
  const decided = decideAll(contrasts, model, scope.vocabulary);
  const attentions = allAttentions(model);
  const { nHeads } = model.dimensions;
  const heads = partsOf(decided).map((part) => ({
    ...part,
    ...headAt(part.head, attentions, nHeads),
  }));
  const named = heads.slice(0, 2).map(({ attention, head, share, moved }) => ({
    ...{ attention, head, share: thousandths(share), moved: thousandths(moved) },
  }));
  const pairs = decided.filter(isDecided).length;
  return { heads, decisions: { of: decidedIn[scope.direction], pairs, heads: named } };
}

/** Everything but what people typed: what the manifest's `scores` say. */
export function measureModel(asked: Asked) {
  const { scope, model } = asked;
  const { scores, judged } = heldOutScores(asked);
  const misses = judged.filter(({ right }) => !right);
  const ambiguous = ambiguousScores(asked);
  // They are sorted by length.
  const everyOther = judged.filter((_, index) => index % 2 === 0).map(({ pair }) => pair);
  const { heads: deciding, decisions } = decisionScores(asked);
  return {
    misses,
    deciding,
    read: ambiguous.read,
    scores: {
      ...scores,
      ...ambiguous.scores,
      offPattern: offPatternScore(asked),
      compositional: compositionalScores(asked),
      ...referenceScores(asked),
      ...pointScores(judged, scope),
      alignment: measureAlignment(everyOther, model, scope.vocabulary),
      ...(decisions.pairs > 0 ? { decisions } : {}),
    },
  };
}
