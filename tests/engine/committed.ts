import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IndexedModel, Manifest } from '../../src/engine/manifest.ts';
import {
  defaultOf,
  loadIndex,
  loadModel,
  type ReadFile,
  type StoredModel,
} from '../../src/engine/weights.ts';
import type { Direction } from '../../src/language/direction.ts';

/** Reads the committed files. */
export const read: ReadFile = async (path) => new Uint8Array(readFileSync(`public/models/${path}`));

export const entryOf = async (direction: Direction): Promise<IndexedModel> =>
  defaultOf(await loadIndex(read), direction);

/** Loads the committed model of a direction, its files as `files` gives them. */
export const load = async (direction: Direction, files = read): Promise<StoredModel> =>
  loadModel(await entryOf(direction), files);

/** Any part of a manifest may be changed. */
export type Changeable = { -readonly [Part in keyof Manifest]: Manifest[Part] };

/** The bytes of a committed manifest, changed. */
export async function changedManifest(
  { manifest: path }: IndexedModel,
  change: (manifest: Changeable) => void,
): Promise<Uint8Array> {
  const manifest = JSON.parse(new TextDecoder().decode(await read(path)));
  change(manifest);
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
}

/** The committed files but one. */
export const replacing =
  (path: string, bytes: Uint8Array): ReadFile =>
  async (asked) =>
    asked === path ? bytes : read(asked);

/** An entry that vouches for other bytes. */
export const vouchingFor = (entry: IndexedModel, bytes: Uint8Array): IndexedModel => ({
  ...entry,
  ...{ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
});
