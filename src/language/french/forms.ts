import { adjectiveIds, adjectiveOf } from '../lexicon/adjectives.ts';
import { circumstances, deixis, prepositions, times, years } from '../lexicon/adverbials.ts';
import { frenchComparative } from '../lexicon/comparison.ts';
import { givingVerbs } from '../lexicon/giving.ts';
import { names } from '../lexicon/names.ts';
import { nouns } from '../lexicon/nouns.ts';
import { numberWords } from '../lexicon/numbers.ts';
import { pastLooksPresent, type VerbId, verbIds, verbOf } from '../lexicon/verbs.ts';
import { aller, avoir, etre, rendre } from './conjugation.ts';
import { frequencyWords, modals, pouvoir } from './modality.ts';
import { articles, beforeVowels, owners } from './noun-phrase.ts';

const functionWords =
  "de d' du des à au aux il elle ils elles je j' me m' nous vous qui que qu' ne n' pas et ou mais , parce avec trop très plus moins moi lui eux y où est-ce s' plaît -le -la -les -moi -nous -lui -leur c' ce depuis rendant manque leur à selon avis beaucoup majorité - . ?";

/** Every French token the grammar can write, in the lexicon's order. */
export function frenchForms(): string[] {
  const all = [
    ...functionWords.split(' '),
    ...Object.values(articles).flat(),
    ...Object.values(owners).flat(),
    ...Object.values(beforeVowels),
    ...numberWords.fr,
    ...Object.values(modals).flatMap((tenses) => Object.values(tenses).flatMap(Object.values)),
    ...Object.values(frequencyWords),
    ...years.map(String),
    ...Object.values(circumstances).map(({ fr }) => fr),
    ...Object.values(names).map(({ text }) => text),
    ...[...Object.values(times), ...Object.values(prepositions)].flatMap(({ fr }) => fr.split(' ')),
    ...Object.values(deixis).map(({ fr }) => fr),
    ...Object.values(nouns).flatMap(({ fr }) => [fr.singular, fr.plural]),
    ...[etre, avoir, aller, rendre].flatMap((verb) => Object.values(verb.present)),
    ...[rendre.infinitive, ...rendre.participle, pouvoir.participle[0]],
    ...[etre, avoir].flatMap((verb) => [...Object.values(verb.imperfect), verb.infinitive]),
    ...Object.values(givingVerbs).flatMap(({ fr }) => [
      fr.infinitive,
      ...Object.values(fr.present),
      ...Object.values(fr.imperfect),
      ...fr.participle,
    ]),
    ...verbIds.flatMap((id) => verbForms(id)),
    ...adjectiveIds.flatMap((id) => adjectiveForms(id)),
  ];
  return [...new Set(all)];
}

/**
 * States have an imparfait and no participle, events both where always and often are said of them;
 * only some participles agree with anything.
 */
function verbForms(id: VerbId): string[] {
  const { fr, state, transitive } = verbOf(id);
  const agreeing = fr.auxiliary === 'être' || (transitive && !fr.preposition);
  const participles = state ? [] : agreeing ? fr.participle : fr.participle.slice(0, 1);
  const imperfect = state || !pastLooksPresent(id) ? Object.values(fr.imperfect) : [];
  const past = [...imperfect, ...participles];
  const preposition = fr.preposition ? [fr.preposition] : [];
  return [fr.infinitive, ...Object.values(fr.present), ...past, ...preposition];
}

function adjectiveForms(id: (typeof adjectiveIds)[number]): string[] {
  const { forms, beforeVowel, idiom } = adjectiveOf(id).fr;
  return [...forms, beforeVowel ?? '', idiom ?? '', ...(frenchComparative(id) ?? [])].flatMap(
    (form) => (form === '' ? [] : form.split(' ')),
  );
}
