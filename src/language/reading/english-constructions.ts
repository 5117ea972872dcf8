import { ownerPronouns, subjectPronouns } from '../english/noun-phrase.ts';
import { adjectives } from '../lexicon/adjectives.ts';
import { deixis, prepositions, times } from '../lexicon/adverbials.ts';
import { comparableIds, englishComparative } from '../lexicon/comparison.ts';
import { givingVerbs } from '../lexicon/giving.ts';
import { nouns } from '../lexicon/nouns.ts';
import { numberWords } from '../lexicon/numbers.ts';
import { verbIds, verbOf } from '../lexicon/verbs.ts';
import type { ConstructionId } from '../meaning.ts';
import { hasEnglishVerb } from './english-verbs.ts';

type Test = (tokens: readonly string[]) => boolean;

const any = (words: Iterable<string>): Test => {
  const set = new Set(words);
  return (tokens) => tokens.some((token) => set.has(token));
};
const phrase =
  (pattern: RegExp): Test =>
  (tokens) =>
    pattern.test(` ${tokens.join(' ')} `);

const particles = new Map(
  verbIds
    .map(verbOf)
    .flatMap(({ en }) =>
      en.particle ? [en.base, en.third, en.past].map((form) => [form, en.particle] as const) : [],
    ),
);
const bases = new Set<string>(
  [...verbIds.map(verbOf), ...Object.values(givingVerbs)].map(({ en }) => en.base),
);
const things = new Set(Object.values(nouns).flatMap(({ en }) => [en.singular, en.plural]));
const when = [...Object.values(times), ...Object.values(deixis)].map(({ en }) => en).join('|');

const joins: Test = (tokens) =>
  tokens.some(
    (token, index) =>
      /^(and|or|but)$/.test(token) &&
      hasEnglishVerb(tokens.slice(0, index)) &&
      hasEnglishVerb(tokens.slice(index)),
  );
const commands: Test = (tokens) => {
  const [first = '', second = ''] = tokens;
  if (tokens.at(-1) === '?') return false;
  return first === 'please' || bases.has(first) || (first === 'do' && /^(not|n't)$/.test(second));
};
const relates: Test = (tokens) =>
  tokens.some((token, index) => /^(that|who)$/.test(token) && things.has(tokens[index - 1] ?? ''));
const parts: Test = (tokens) =>
  tokens.some((token, index) => {
    const particle = particles.get(token);
    return particle !== undefined && tokens.includes(particle, index + 1);
  });

/** What tells a construction, the most telling first; what none of them fits says who does what. */
export const englishTests: readonly (readonly [ConstructionId, Test])[] = [
  ['C14', any(['majority', 'opinion', 'missing', 'since', 'making'])],
  ['C14', phrase(/ it is (in|for) this /)],
  ['C9', any(['because'])],
  ['C15', joins],
  ['C17', phrase(/ there (is|are|was|were|will) | (is|are|was|were) there | where /)],
  ['C16', commands],
  ['C8', relates],
  ['C13', any(['than', 'more', 'less', 'make', 'makes', 'made'])],
  ['C13', any(comparableIds.map((id) => englishComparative(id) ?? ''))],
  ['C10', any(Object.values(givingVerbs).flatMap(({ en }) => Object.values(en)))],
  ['C18', any(['can', 'could', 'must', 'should', 'never', 'always', 'often'])],
  ['C18', phrase(/ wants? to | wanted to /)],
  ['C12', parts],
  ['C5', (tokens) => tokens.at(-1) === '?'],
  ['C4', any(['not', "n't", 'no'])],
  ['C3', any(numberWords.en)],
  ['C11', any(["'s", ...Object.values(ownerPronouns).filter((one) => one !== 'her')])],
  ['C11', phrase(/ her (?!\.)\S+ /)],
  ['C6', phrase(new RegExp(` (${when}) `))],
  ['C7', any(Object.values(prepositions).map(({ en }) => en))],
  ['C2', any(Object.values(adjectives).map(({ en }) => en))],
  ['C1', any([...Object.values(subjectPronouns), ...things])],
];
