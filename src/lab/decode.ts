/**
 * How the decoder's words come about: each the likeliest, or the first ones given. `prefix` goes on
 * greedily after the given ids; `forced` ends with them, and `<eos>` ends nothing.
 */
export type Decode =
  | { readonly kind: 'greedy' }
  | { readonly kind: 'prefix' | 'forced'; readonly ids: readonly number[] };
