import { type Direction, languagesOf } from '../direction.ts';
import { type Category, categories, type Entry, entriesOf } from '../lexicon/categories.ts';
import { tokenize } from '../tokenizer.ts';
import { lexiconOf, type Words } from '../words.ts';

/** A word that a model reads: its forms, and what it is in the language written. */
export type Listed = { readonly forms: readonly string[]; readonly means: readonly string[] };
export type Section = { readonly category: Category; readonly words: readonly Listed[] };

/** Every word of the grammar that a model knows, by category; categories without one are left out. */
export function vocabularyFor(direction: Direction, words: Words): readonly Section[] {
  const { source, target } = languagesOf(direction);
  const lexicon = lexiconOf(words);
  const isKnown = (form: string) =>
    tokenize(form, source).every(({ text }) => text === '…' || lexicon.isOf(text, source));
  const listed = (entry: Entry): Listed => ({
    forms: entry[source].filter(isKnown),
    means: entry[target],
  });
  return categories
    .map((category) => ({
      category,
      words: merged(
        entriesOf(category)
          .map(listed)
          .filter(({ forms }) => forms.length > 0),
      ),
    }))
    .filter((section) => section.words.length > 0);
}

/** What is written alike is one word with several meanings. */
function merged(all: readonly Listed[]): readonly Listed[] {
  const found = new Map<string, Listed>();
  for (const { forms, means } of all) {
    const before = found.get(forms.join())?.means ?? [];
    found.set(forms.join(), { forms, means: [...new Set([...before, ...means])] });
  }
  return [...found.values()];
}

/** Small letters without their accents. */
const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** The words of which a form has this text in it, in either language; those that begin with it first. */
export function searched(sections: readonly Section[], text: string): readonly Section[] {
  const wanted = bare(text.trim());
  const rank = ({ forms, means }: Listed) => {
    const all = [...forms, ...means].map(bare);
    if (all.some((one) => one.startsWith(wanted))) return 0;
    return all.some((one) => one.includes(wanted)) ? 1 : 2;
  };
  return sections
    .map(({ category, words }) => {
      const ranks = words.map(rank);
      const of = (wantedRank: number) => words.filter((_, index) => ranks[index] === wantedRank);
      return { category, words: [...of(0), ...of(1)] };
    })
    .filter((section) => section.words.length > 0);
}
