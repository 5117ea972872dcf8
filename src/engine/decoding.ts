import type { Decode } from '../lab/decode.ts';
import { eosId } from '../language/vocabulary.ts';
import type { Architecture } from './manifest.ts';

/** A way of decoding as a backend needs it: ids to begin with, how many to write, what ends it. */
export type Decoding = {
  readonly given: readonly number[];
  readonly limit: number;
  /** Null where nothing but the limit does. */
  readonly end: number | null;
};

function limitOf(limit: number | undefined, longestTarget: number): number {
  if (limit === undefined) return longestTarget;
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`a limit of ${limit} words`);
  return Math.min(limit, longestTarget);
}

/**
 * @throws RangeError for a limit below one, for an id that the model has no word for, and when more,
 * or fewer than one, would be forced than it writes
 */
export function decodingOf(
  decode: Decode,
  { longestTarget, dimensions }: Pick<Architecture, 'longestTarget' | 'dimensions'>,
): Decoding {
  if (decode.kind === 'greedy') {
    return { given: [], limit: limitOf(decode.limit, longestTarget), end: eosId };
  }
  const { ids } = decode;
  const { vocabSize } = dimensions;
  const unknown = ids.find((id) => !Number.isInteger(id) || id < 0 || id >= vocabSize);
  if (unknown !== undefined) throw new RangeError(`no word has the id ${unknown}`);
  if (decode.kind === 'forced') {
    if (ids.length < 1 || ids.length > longestTarget) {
      throw new RangeError(`${ids.length} forced ids, of ${longestTarget} at most`);
    }
    return { given: ids, limit: ids.length, end: null };
  }
  const limit = limitOf(decode.limit, longestTarget);
  const stop = ids.indexOf(eosId);
  const given = ids.slice(0, Math.min(limit, stop < 0 ? ids.length : stop + 1));
  return { given, limit, end: eosId };
}
