import { adjectives } from '../lexicon/adjectives.ts';
import { englishComparative } from '../lexicon/comparison.ts';
import { givingVerbs } from '../lexicon/giving.ts';
import { pastOf } from '../lexicon/irregular.ts';
import { nouns } from '../lexicon/nouns.ts';
import { verbIds, verbOf } from '../lexicon/verbs.ts';

/** What an ending is put to, and the form of it that says the same. */
type Ending = { readonly ending: RegExp; readonly known: (stem: string) => string | undefined };

const verbForms = new Map(
  [...verbIds.map(verbOf), ...Object.values(givingVerbs)].map(({ en }) => [en.base, en]),
);
const plurals = new Map(Object.values(nouns).map(({ en }) => [en.singular, en.plural]));
const qualities = new Map(Object.entries(adjectives).map(([id, { en }]) => [en, id]));

const comparative = (stem: string) => {
  const id = qualities.get(stem);
  return id && (englishComparative(id as keyof typeof adjectives) ?? stem);
};

const endings: readonly Ending[] = [
  { ending: /ing$/, known: (stem) => verbForms.get(stem)?.base },
  { ending: /e[dn]$/, known: (stem) => verbForms.get(stem)?.past },
  {
    ending: /e?s$/,
    known: (stem) => verbForms.get(stem)?.third ?? (plurals.get(stem) || undefined),
  },
  { ending: /er$|est$/, known: comparative },
  { ending: /ly$/, known: (stem) => (qualities.has(stem) ? stem : undefined) },
];

/** What may have stood before the ending: lov-e, stop-p, happ-i. */
function stemsOf(rest: string): readonly string[] {
  const doubled = /([a-z])\1$/.test(rest) ? [rest.slice(0, -1)] : [];
  const changed = rest.endsWith('i') ? [`${rest.slice(0, -1)}y`] : [];
  return [rest, `${rest}e`, ...doubled, ...changed];
}

/** The form that the grammar has of an English word it does not have as it stands: walk for walking. */
export function formOf(word: string): string | undefined {
  const past = pastOf.get(word);
  if (past) return past;
  for (const { ending, known } of endings) {
    if (!ending.test(word)) continue;
    const found = stemsOf(word.replace(ending, ''))
      .map(known)
      .find((one) => one !== undefined);
    if (found) return found;
  }
  return undefined;
}
