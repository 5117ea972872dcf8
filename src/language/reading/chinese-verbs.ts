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

/** Whether the characters have a verb in them, or end in an adjective that is said of something (汤热吗). */
export function hasChinesePredicate(tokens: readonly string[]): boolean {
  const text = tokens.filter((token) => !/[。？，吗了]/.test(token)).join('');
  const words = wordsOf(text);
  const [before, last] = words.slice(-2);
  const said = last?.kind === 'quality' && before?.kind === 'thing';
  return said || words.some(({ kind }) => kind === 'verb');
}
