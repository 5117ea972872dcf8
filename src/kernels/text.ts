import type { AttentionKind } from '../trace/topology.ts';

/** What is changed in an attention on the way; of one head, said by an expression, where it matters. */
export type AttentionText = {
  /** The score that goes on, of what is divided by √d_k and of what is not. */
  scaled(divided: string, score: string): string;
  /** What softmax is taken of. */
  softmaxed(scaled: string): string;
  /** Statements behind the exponentials. */
  readonly weighed: string;
  /** What a row's weights are divided by, of their sum. */
  divisor(total: string, head: string): string;
  /** What a head adds to a column. */
  share(value: string, head: string, column: string): string;
};

/**
 * What the programs leave open, in WGSL, so that an edit and a sweep of changed runs are told once:
 * where numbers lie, and what is changed on the way.
 */
export type Text = {
  /** Which layer, where a program does one, or one of them a workgroup. */
  readonly layer: string;
  /** Statements that come first, and at the beginning of every layer where one program does all. */
  readonly begin: string;
  readonly beginLayer: string;
  /** How many rows the source has. */
  readonly source: string;
  /** The id at a row of what is read. */
  id(row: string): string;
  /** How many words are given to the decoder, one of them, the most that it writes, and what ends it. */
  readonly given: string;
  givenId(step: string): string;
  readonly limit: string;
  readonly end: string;
  /** Where the numbers of a part begin that are read again. */
  at(part: string): string;
  /** Stores one of a part's numbers. */
  store(part: string, index: string, value: string): string;
  /** A number of the position table. */
  place(value: string): string;
  attention(kind: AttentionKind): AttentionText;
  /** A sublayer's input and output, put together. */
  sum(x: string, out: string): string;
  /** What goes on behind a norm, of what it gives and of what it was given, at a column. */
  normed(norm: 'ln1' | 'ln2' | 'ln3', value: string, sum: string, column: string): string;
  /** Which words' probabilities are wanted, v's among them, empty for all; statements behind each. */
  readonly asked: string;
  readonly wrote: string;
};

const asComputed: AttentionText = {
  scaled: (divided) => divided,
  softmaxed: (scaled) => scaled,
  weighed: '',
  divisor: (total) => total,
  share: (value) => value,
};

/**
 * The model as it was trained, every number in the place that its slot says.
 * @param base goes before a part's slot: where its layer's numbers begin
 */
export function plainText(
  slot: Readonly<Record<string, string>>,
  base: (part: string) => string = () => '',
): Text {
  const at = (part: string) => `(${base(part)}${slot[part]})`;
  return {
    ...{
      layer: 'place.z',
      begin: '',
      beginLayer: '',
      wrote: '',
      asked: '',
      source: `${slot.source ?? slot.rows}`,
    },
    id: (row) => `ids[${row}]`,
    ...{ given: `${slot.given}`, limit: `${slot.limit}`, end: `${slot.end}` },
    givenId: (step) => `ids[${slot.source} + ${step}]`,
    at,
    store: (part, index, value) => `arena[${at(part)} + ${index}] = ${value};`,
    place: (value) => value,
    attention: () => asComputed,
    sum: (x, out) => `${x} + ${out}`,
    normed: (_, value) => value,
  };
}
