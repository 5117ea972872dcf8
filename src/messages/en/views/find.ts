import { term } from '../../term.ts';
import { words } from '../words.ts';

/** Which heads link two words; words come quoted. */
export const find = {
  /** Beside the tokens, on every view. */
  door: 'Which heads link these?',
  pick: 'Pick two words above',
  weight: words.weight,
  looks: (query: string, key: string) => `${query} looks at ${key}`,
  comesFrom: (word: string) => `Where ${word} looks in the source`,
  /** A head as it is read aloud. */
  ranked: (head: string, weight: string) => `${head}: ${weight}`,
  /** The same where the row looks at no other word more. */
  most: (ranked: string) => `${ranked}, more than any other word`,
  /** The same where each head has a word of its own. */
  source: (head: string, word: string, weight: string) => `${head}: ${word} ${weight}`,
  table: (query: string, key: string) =>
    `Weight that ${query} gives to ${key}, a row per layer and a column per head`,
  layer: words.layer,
  column: words.head,
  question: (query: string, key: string) => `Which head links ${query} and ${key}?`,
  why: ({ query, key, head, weight, even }: FindFacts) =>
    `Every row of ${term('softmax', 'softmax')} shares out exactly 1, so the heads can be compared by the <w>${term('weight', 'weight')}</w> that ${query} gives to ${key}. <b>${head}</b> gives most: ${weight}. If it looked at all words alike, it would be ${even}.`,
  whyBlocked: (query: string, key: string) =>
    `${key} comes after ${query} and is not there yet: in every head the mask makes its weight 0.`,
  whyBold: 'In bold: the row looks at no other word more. Press a head to see its whole map.',
  whySources:
    'The second list is cross-attention: for each head, the source word that this row looks at most. Do the heads agree? Look for one that looks elsewhere.',
  whyBack:
    'The second list is the way back. That is another question: a word that looks at another need not be looked at by it.',
  whyWeight:
    'A weight says where a head looks, not what that changes: another head may decide with a smaller one.',
};

export type FindFacts = {
  readonly query: string;
  readonly key: string;
  readonly head: string;
  readonly weight: string;
  /** What each word would get, were all looked at alike. */
  readonly even: string;
};
