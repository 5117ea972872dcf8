import { words } from '../words.ts';

/** Where a number comes from, followed further back. */
export const back = {
  title: 'What it is made of',
  follow: (name: string, value: string) => `Follow ${name}, ${value}`,
  all: (count: number) => `All ${count}`,
  trail: 'The way here',
  toEmbedding: 'Straight to the embedding',
  learnt: (count: number) => (count === 1 ? '1 learnt number' : `${count} learnt numbers`),
  ends: 'Here it begins: nothing of the sentence lies behind it.',
  text: words.copyText,
  latex: 'Copy as LaTeX',
  digits: 'Decimals',
  copied: words.copied,
  refused: 'The browser did not let it be copied.',
};
