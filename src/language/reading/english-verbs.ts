import { beForms } from '../english/clause.ts';
import { auxiliaries } from '../english/modality.ts';
import { ownerPronouns } from '../english/noun-phrase.ts';
import { adjectives } from '../lexicon/adjectives.ts';
import { givingVerbs } from '../lexicon/giving.ts';
import { nouns } from '../lexicon/nouns.ts';
import { numberWords } from '../lexicon/numbers.ts';
import { verbIds, verbOf } from '../lexicon/verbs.ts';

const support = ['be', 'do', 'does', 'did', 'has', 'have', 'will'];
const determiners = [
  'the',
  'a',
  'an',
  'one',
  'this',
  'that',
  'these',
  'those',
  'some',
  'many',
  'no',
];

const helping = new Set<string>([
  ...support,
  ...Object.values(beForms).flatMap((forms) => Object.values(forms)),
  ...Object.values(auxiliaries).flatMap((forms) => Object.values(forms)),
]);
const doing = new Set(
  [...verbIds.map(verbOf), ...Object.values(givingVerbs)].flatMap(({ en }) => [
    ...[en.base, en.third, en.past],
  ]),
);
const qualities = new Set<string>(Object.values(adjectives).map(({ en }) => en));
const things = new Set(Object.values(nouns).flatMap(({ en }) => [en.singular, en.plural]));
/** Before these a word that is both is a noun: "a walk". */
const beforeNouns = new Set<string>([
  ...determiners,
  ...numberWords.en,
  ...Object.values(ownerPronouns),
  ...qualities,
  "'s",
]);

/** The cat’s tired: is, not the cat’s own, since nothing follows that it could have. */
function isContracted(tokens: readonly string[], index: number): boolean {
  const [next = '', after = ''] = tokens.slice(index + 1, index + 3);
  return (
    tokens[index] === "'s" && qualities.has(next) && !things.has(after) && !qualities.has(after)
  );
}

/** Whether one of the tokens is a finite verb, or may be. */
export function hasEnglishVerb(tokens: readonly string[]): boolean {
  return tokens.some((token, index) => {
    if (helping.has(token) || isContracted(tokens, index)) return true;
    if (!doing.has(token)) return false;
    return !things.has(token) || !beforeNouns.has(tokens[index - 1] ?? '');
  });
}
