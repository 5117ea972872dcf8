/** Sentences translated, and the share of them that came out exactly as wanted. */
export type Matches = { readonly sentences: number; readonly exactMatch: number };
/** Cases of one kind, and the share of them that were right. */
export type Points = { readonly cases: number; readonly right: number };
/**
 * Words, each told the right ones before it: cross-entropy in nats a word, the share of words that were the
 * likeliest, and of sentences in which all were.
 */
export type Forced = Readonly<Record<'words' | 'loss' | 'right' | 'exactMatch', number>>;
type Maybe<Value> = Value | undefined;

/** How a model did on sentences that it was never trained on; shares, 0 … 1. docs/evaluation.md says of what. */
export type Scores = Matches & {
  readonly byConstruction: Readonly<Record<string, Matches>>;
  readonly byLength: readonly (Matches & { readonly from: number; readonly to: number })[];
  readonly offPattern?: Maybe<Matches>;
  readonly long?: Maybe<Matches>;
  readonly compositional?: Maybe<Readonly<Record<string, Matches>>>;
  readonly coreference?: Maybe<Points>;
  readonly flips?: Maybe<Points>;
  readonly classifiers?: Maybe<Points>;
  readonly particles?: Maybe<Points>;
  readonly handwritten?: Maybe<Matches>;
  readonly forced?: Maybe<Forced>;
  /** Of a model trained without the causal mask: the same of its twin, trained with it. */
  readonly twin?: Maybe<Pick<Matches, 'exactMatch'> & { readonly forced: Forced }>;
  readonly alignment?: Maybe<{
    readonly sentences: number;
    readonly best: { readonly attention: string; readonly head: number; readonly error: number };
    readonly mean: number;
  }>;
};
