import { sha256 } from '@noble/hashes/sha2.js';
import { breathe } from '../queue.ts';

/** Bytes hashed at a time: a few milliseconds. */
const portion = 1 << 16;

/** SHA-256 without the browser's help, a portion after the other. */
export async function hashAlone(file: Uint8Array): Promise<Uint8Array> {
  const hash = sha256.create();
  for (let from = 0; from < file.length; from += portion) {
    hash.update(file.subarray(from, from + portion));
    await breathe();
  }
  return hash.digest();
}
