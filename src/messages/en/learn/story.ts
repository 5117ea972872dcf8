/** Words come quoted; numbers are the first of a row. */
type Facts = {
  readonly row: string;
  readonly numbers: string;
  /** The word that asks. */
  readonly query: string;
  readonly dHead: number;
  /** How many words have a key, and how many of them the one that asks may look at. */
  readonly keys: number;
  readonly seen: number;
  /** Asked in one text, found in another. */
  readonly cross: boolean;
};

/** Why three vectors: a search in a shop, told on this sentence where Q, K and V are made. */
export const story = {
  title: (part: number) => `Why three vectors? As in a shop (${part} of 3)`,
  q: ({ row, numbers, dHead }: Facts) =>
    `What you want, you type into the shop’s search box: that is the <q>query</q>. ${row} types ${numbers}: ${dHead} numbers that nobody chose; W_Q has learnt to make them.`,
  k: ({ row, numbers, query, keys }: Facts) =>
    `The search compares it with the label of every article: the <k>key</k>. ${keys} words have one here, and that of ${row} reads ${numbers}. ${query} asks: its query will be multiplied with each of these labels.`,
  v: ({ row, numbers, query, seen, cross }: Facts) =>
    `What you take home is neither what you typed nor a label, but the goods: the <v>value</v>. ${row} gives ${numbers}. A shopper takes one article; ${query} will take of all ${seen} that it may look at, the more the better their label fits. Asking, being found and giving are three jobs: ${
      cross
        ? 'here the translation does the first, the source the other two.'
        : 'so each word has three vectors.'
    }`,
};

export type StoryFacts = Facts;
