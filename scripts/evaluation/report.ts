import type { Manifest } from '../../src/engine/manifest.ts';
import { decides, type Part } from '../../src/evaluation/decisions.ts';
import type { Read } from '../../src/evaluation/measure.ts';
import type { Points } from '../../src/evaluation/points.ts';
import { type Direction, languagesOf } from '../../src/language/direction.ts';
import { joinTokens } from '../../src/language/tokenizer.ts';
import { eosId } from '../../src/language/vocabulary.ts';
import type { Judged } from '../../src/training/evaluation.ts';

export type Scores = NonNullable<Manifest['scores']>;
type Matches = { readonly sentences: number; readonly exactMatch: number };

const percent = (share: number) => `${(100 * share).toFixed(2)} %`.padStart(9);
const line = (name: string, share: number, of: number) =>
  `  ${name.padEnd(44)} ${percent(share)} of ${of}`;
const matchLine = (name: string, one?: Matches) =>
  one ? [line(name, one.exactMatch, one.sentences)] : [];
const pointLine = (name: string, one?: Points) => (one ? [line(name, one.right, one.cases)] : []);

/** What the manifest's scores say, one figure a line. */
export function scoreLines(scores: Scores): string[] {
  const { alignment } = scores;
  return [
    ...matchLine('exact match, held-out sentences', scores),
    ...Object.entries(scores.byConstruction).flatMap(([id, one]) => matchLine(`  ${id}`, one)),
    ...scores.byLength.flatMap((one) => matchLine(`  ${one.from}–${one.to} words`, one)),
    ...matchLine('  16–24 words', scores.long),
    ...matchLine('read in one of two right ways, counted apart', scores.ambiguous),
    ...(scores.unknown ? [`  left out, with words it does not know: ${scores.unknown}`] : []),
    ...matchLine('off the usual patterns', scores.offPattern),
    ...Object.entries(scores.compositional ?? {}).flatMap(([id, one]) =>
      matchLine(`withheld: ${id}`, one),
    ),
    ...pointLine('coreference, pronoun and adjective', scores.coreference),
    ...pointLine('flip pairs, both right', scores.flips),
    ...pointLine('classifiers', scores.classifiers),
    ...pointLine('verbs with particles', scores.particles),
    ...matchLine('typed by hand', scores.handwritten),
    ...(alignment
      ? [
          `  alignment error ${alignment.best.error} (${alignment.best.attention}, head ` +
            `${alignment.best.head + 1}), of the heads’ mean ${alignment.mean}, ` +
            `${alignment.sentences} sentences`,
        ]
      : []),
  ];
}

type Deciding = Omit<Part, 'head'> & { readonly attention: string; readonly head: number };

/** The heads that one word's choice hangs on, those with a twentieth of it and more. */
export function decisionLines(
  decisions: Scores['decisions'],
  heads: readonly Deciding[],
): string[] {
  if (!decisions) return [];
  const { of, pairs } = decisions;
  const [first] = heads;
  const none = first && decides(first) ? [] : ['  no single head decides'];
  const two = (value: number) => value.toFixed(2);
  return [
    `what decides the ${of}, ${pairs} pairs of sentences:`,
    ...none,
    ...heads
      .filter(({ share }) => share >= 0.05)
      .map(
        ({ attention, head, share, there, back, moved }) =>
          `  ${attention}, head ${head + 1}: ${two(share)} of the difference ` +
          `(${two(there)} there, ${two(back)} back), weight moved ${two(moved)}`,
      ),
  ];
}

const wordsOf = (ids: readonly number[], tokens: readonly string[]) =>
  ids.filter((id) => id !== eosId).map((id) => tokens[id] ?? '');

/** A held-out sentence that came out otherwise. */
export function missLines(
  { pair, predicted }: Judged,
  direction: Direction,
  tokens: readonly string[],
) {
  const { source, target } = languagesOf(direction);
  const said = wordsOf(predicted, tokens);
  return [
    `  ${pair.construction}  ${joinTokens(pair.source, source)}`,
    `      wanted  ${joinTokens(pair.target, target)}`,
    `      likeliest after each word  ${joinTokens(said, target)}`,
  ];
}

/** How many of each kind are listed, in which words. */
type Listed = {
  readonly count: number;
  readonly direction: Direction;
  readonly tokens: readonly string[];
};

/** Sentences that can be read in two ways: how they were read, and first those that were read in neither. */
export function readLines(
  read: readonly Read[],
  { count, direction, tokens }: Listed,
): readonly string[] {
  const { source, target } = languagesOf(direction);
  const ways = ['neither', 'drawn', 'plainly'] as const;
  const of = (way: Read['as']) => read.filter(({ as }) => as === way);
  const [neither, drawn, plainly] = ways.map((way) => of(way).length);
  const listed = ways.flatMap((way) => of(way).slice(0, count));
  return [
    `with a second right reading: ${plainly} read plainly, ${drawn} as the other, ${neither} as neither`,
    ...listed.flatMap(({ drawn: one, plainly: other, as, predicted }) => [
      `  ${one.construction}  ${joinTokens(one.source, source)}  (${as})`,
      `      plainly  ${joinTokens(other.target, target)}`,
      `      or       ${joinTokens(one.target, target)}`,
      ...(as === 'neither'
        ? [`      likeliest after each word  ${joinTokens(wordsOf(predicted, tokens), target)}`]
        : []),
    ]),
  ];
}
