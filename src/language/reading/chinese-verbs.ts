import { verbWords } from '../chinese/forms.ts';
import { frequencyWords, modals } from '../chinese/modality.ts';
import { adjectiveIds, adjectiveOf } from '../lexicon/adjectives.ts';
import { givingVerbs } from '../lexicon/giving.ts';
import { nouns } from '../lexicon/nouns.ts';
import { verbIds } from '../lexicon/verbs.ts';

/** What makes a predicate beside the verbs: to be, to have, not, may, will, and degrees (很大). */
const predicating = '是 在 有 没 不 会 要 让 使 把 请 就 很 太 非常 更 比'.split(' ');

const said = new Set(
  [
    ...predicating,
    ...Object.values(modals).flatMap(({ affirmed, denied }) => [affirmed, denied]),
    ...Object.values(frequencyWords),
    ...Object.values(givingVerbs).map(({ zh }) => zh.verb),
    ...verbIds.flatMap(verbWords),
  ].filter((word) => word !== ''),
);
const things = new Set(
  Object.values(nouns).flatMap(({ zh }) =>
    [zh.text, zh.everyday, zh.classifier, zh.counted].filter((word) => word !== undefined),
  ),
);
const classifiers = new Set<string | undefined>([
  '的',
  ...Object.values(nouns).map(({ zh }) => zh.classifier),
]);
const qualities = new Set(
  adjectiveIds.flatMap((id) => {
    const { zh } = adjectiveOf(id);
    return [zh, ...zh.senses].flatMap(({ attribute, predicate }) => [attribute, predicate]);
  }),
);
const longest = Math.max(...[...said, ...things, ...qualities].map((word) => word.length));

type Kind = 'verb' | 'thing' | 'quality' | 'other';

/** The longest known word that begins there, as what it is; a character, where none does. */
function wordAt(text: string, start: number): readonly [kind: Kind, length: number] {
  for (let length = Math.min(longest, text.length - start); length > 0; length -= 1) {
    const word = text.slice(start, start + length);
    if (things.has(word)) return ['thing', length];
    if (said.has(word)) return ['verb', length];
    if (qualities.has(word)) return ['quality', length];
  }
  return ['other', 1];
}

export type Read = { readonly kind: Kind; readonly word: string };

/** A text word for word, the longest known ones first. */
export function wordsOf(text: string): readonly Read[] {
  const words: Read[] = [];
  for (let start = 0; start < text.length; ) {
    const [kind, length] = wordAt(text, start);
    words.push({ kind, word: text.slice(start, start + length) });
    start += length;
  }
  return words;
}

/** Before these a word that is both is a noun: 三份工作, 我的工作. */
function isBeforeNouns(read: Read | undefined): boolean {
  return read !== undefined && (read.kind === 'quality' || classifiers.has(read.word));
}

/**
 * Whether the characters have a verb in them, end in an adjective that is said of what comes before it
 * (汤热), or tell by a particle that something is said or asked: 工作 is a verb in 父亲工作了吗.
 */
export function hasChinesePredicate(tokens: readonly string[]): boolean {
  if (tokens.some((token) => /[吗了]/.test(token))) return true;
  const words = wordsOf(tokens.filter((token) => !/[。？，]/.test(token)).join(''));
  const described = words.length > 1 && words.at(-1)?.kind === 'quality';
  return (
    described ||
    words.some(
      ({ kind, word }, index) =>
        kind === 'verb' || (said.has(word) && !isBeforeNouns(words[index - 1])),
    )
  );
}
