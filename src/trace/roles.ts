/** What a row of an attention may be after, in the order of every table. */
export const roles = [
  'previous',
  'next',
  'itself',
  'same',
  'pronoun',
  'classifier',
  'particle',
  'adjective',
  'determiner',
  'sink',
] as const;
export type Role = (typeof roles)[number];

/** The encoder's self-attention, the decoder's, and the decoder's look at the source. */
export const places = ['encoder', 'decoder', 'cross'] as const;
export type Place = (typeof places)[number];

/** One list of numbers for all heads of a place, head after head of all layers. */
export type RoleTable = {
  /** Those there were cases of. */
  readonly kinds: readonly Role[];
  readonly cases: readonly number[];
  /** The share of the columns seen that are wanted, on average. */
  readonly chance: readonly number[];
  /** A head's share of hits and mean weight for each kind, and then its entropy in bits. */
  readonly values: readonly number[];
};

/** A row of one of the texts, and the column that it looks at most: what the role is about. */
export type Shown = readonly [text: number, row: number, column: number];

export type MeasuredRoles = RoleTable & {
  /** The bits of a head that looks at all it sees alike, over the same rows. */
  readonly even: number;
  /** By head and kind as `values` goes; null where the head is never right. */
  readonly examples: readonly (Shown | null)[];
};

/** What the heads of a model were measured to do; docs/formats.md tells the file. */
export type MeasuredHeads = Readonly<Record<Place, MeasuredRoles>> & {
  readonly model: string;
  /** The SHA-256 of the weights that were measured. */
  readonly weights: string;
  readonly sentences: number;
  readonly seed: number;
  /** The sentences that show what a head does. */
  readonly texts: readonly string[];
};
