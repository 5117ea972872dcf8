import { adjectives } from '../lexicon/adjectives.ts';
import { circumstances, deixis, prepositions, times, years } from '../lexicon/adverbials.ts';
import { comparableIds, englishComparative } from '../lexicon/comparison.ts';
import { givingVerbs } from '../lexicon/giving.ts';
import { names } from '../lexicon/names.ts';
import { nouns } from '../lexicon/nouns.ts';
import { numberWords } from '../lexicon/numbers.ts';
import { verbIds, verbOf } from '../lexicon/verbs.ts';
import { beForms } from './clause.ts';
import { auxiliaries, frequencyWords } from './modality.ts';
import { objectPronouns, ownerPronouns, subjectPronouns } from './noun-phrase.ts';
import { perfectParticiple } from './perfect.ts';

const functionWords =
  "the a an one this these that those some 's and or but , because with who too very more less than no where do does did will be to please not n't - it is that what in have has making missing opinion many majority of since . ?";

/** Every English token the grammar can write or read, in the lexicon's order. */
export function englishForms(): string[] {
  const all = [
    ...functionWords.split(' '),
    ...Object.values(beForms).flatMap((forms) => Object.values(forms)),
    ...[subjectPronouns, objectPronouns, ownerPronouns].flatMap((forms) => Object.values(forms)),
    ...numberWords.en,
    ...Object.values(auxiliaries).flatMap((forms) => Object.values(forms)),
    ...Object.values(frequencyWords),
    ...years.map(String),
    ...Object.values(circumstances).map(({ en }) => en),
    ...Object.values(names).map(({ text }) => text),
    ...Object.values(times).flatMap(({ en }) => en.split(' ')),
    ...[...Object.values(prepositions), ...Object.values(deixis)].map(({ en }) => en),
    ...Object.values(nouns).flatMap(({ en }) => [en.singular, en.plural]),
    ...Object.values(givingVerbs).flatMap(({ en }) => Object.values(en)),
    ...verbIds.flatMap((id) => [...Object.values(verbOf(id).en), perfectParticiple(id)]),
    ...Object.values(adjectives).map(({ en }) => en),
    ...comparableIds.map((id) => englishComparative(id) ?? ''),
  ];
  return [...new Set(all)].filter((form) => form !== '');
}
