import type { Scope } from './sets.ts';
import type { Look } from './tally.ts';

/** What the paper's Figures 3 to 5 show in its two sentences: which word looks at which. */
const figures: readonly { readonly text: string; readonly looks: readonly [string, string][] }[] = [
  {
    text: 'it is in this spirit that a majority of american governments have passed new laws since 2009 making the registration or voting process more difficult .',
    looks: [
      ['making', 'more'],
      ['making', 'difficult'],
    ],
  },
  {
    text: 'the law will never be perfect , but its application should be just - this is what we are missing , in my opinion .',
    looks: [['its', 'law']],
  },
];

/** A sentence of the paper as the encoder reads it, and what is looked for in it. */
export type PaperSentence = {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly looks: readonly (readonly [string, string])[];
  /** Its words that the model has none for. */
  readonly unknown: readonly string[];
};

export function paperSentences({ vocabulary }: Pick<Scope, 'vocabulary'>): PaperSentence[] {
  return figures.map(({ text, looks }) => {
    const source = text.split(' ');
    const unknown = source.filter((word) => !vocabulary.has(word));
    return { source, target: [], looks, unknown };
  });
}

export type StrongestLook = { from: string; to: string; head: number; weight: number };

/** For each look of the paper, the head with the most weight on it; heads counted through layers. */
export function strongestLooks(
  { source, looks }: Pick<PaperSentence, 'source' | 'looks'>,
  look: Look,
  heads: number,
): StrongestLook[] {
  return looks.map(([from, to]) => {
    const weights = Array.from(
      { length: heads },
      (_, head) => look(head, source.indexOf(from))[source.indexOf(to)] as number,
    );
    const weight = Math.max(...weights);
    return { from, to, head: weights.indexOf(weight), weight };
  });
}
