/**
 * How the decoder's words come about: each the likeliest, or the first ones given. `prefix` goes on
 * greedily after the given ids; `forced` ends with them, and `<eos>` ends nothing. `limit` is the most
 * words there may be, where that is less than the model's own: a changed model may never end.
 */
export type Decode =
  | { readonly kind: 'greedy'; readonly limit?: number }
  | { readonly kind: 'prefix'; readonly ids: readonly number[]; readonly limit?: number }
  | { readonly kind: 'forced'; readonly ids: readonly number[] };
