import type { Decode } from '../lab/decode.ts';
import { eosId } from '../language/vocabulary.ts';

/** A way of decoding as a backend needs it: ids to begin with, how many to write, what ends it. */
export type Decoding = {
  readonly given: readonly number[];
  readonly limit: number;
  /** Null where nothing but the limit does. */
  readonly end: number | null;
};

/** @throws RangeError when more, or fewer than one, would be forced than the model writes */
export function decodingOf(decode: Decode, longestTarget: number): Decoding {
  if (decode.kind === 'greedy') return { given: [], limit: longestTarget, end: eosId };
  const { ids } = decode;
  if (decode.kind === 'forced') {
    if (ids.length < 1 || ids.length > longestTarget) {
      throw new RangeError(`${ids.length} forced ids, of ${longestTarget} at most`);
    }
    return { given: ids, limit: ids.length, end: null };
  }
  const stop = ids.indexOf(eosId);
  const given = ids.slice(0, Math.min(longestTarget, stop < 0 ? ids.length : stop + 1));
  return { given, limit: longestTarget, end: eosId };
}
