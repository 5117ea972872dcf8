import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The output words after each decoder layer. */
export const layers = {
  table: (number: number) =>
    `Candidates for word ${number} after each decoder layer, the likeliest first`,
  after: words.after,
  likeliest: 'likeliest words',
  begin: words.embedding,
  rank: (rank: number) => `no. ${rank}`,
  /** Words come quoted. */
  why: (word: string) => `Where does ${word} come from?`,
  from: (word: string, layer: number) =>
    `From decoder layer ${layer} on, ${word} is the likeliest word.`,
  atOnce: (word: string) => `${word} is the likeliest word before any layer has done anything.`,
  never: (word: string) =>
    `${word} is not the likeliest word even after the last layer: it was given to the decoder, not taken by it.`,
  whyText: `The output matrix is meant for the row that leaves the last ${term('layer', 'layer')}. Here the row is multiplied with it after every layer, as if the decoder ended there.`,
  whyBegin: `At the bottom stands the word that was just fed in: its row is its own ${term('embedding', 'embedding')}, and the output matrix is the embedding matrix, so it mostly finds itself.`,
  careful:
    '<b>Careful.</b> A lower layer was never trained to be read this way. What it knows may be there, and only not in the output words’ own directions.',
};
