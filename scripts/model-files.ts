import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  type Manifest,
  type ModelIndex,
  parseIndex,
  parseManifest,
} from '../src/engine/manifest.ts';
import { modelShelf } from '../src/engine/models.ts';
import { asTensors } from '../src/engine/tfjs/place.ts';
import {
  isVouchedFor,
  parametersOf,
  type ReadFile,
  readParameters,
} from '../src/engine/weights.ts';
import type { Direction } from '../src/language/direction.ts';
import { tokenLanguagesOf } from '../src/language/grammar-tokens.ts';
import { constructionIds, grammarVersion } from '../src/language/meaning.ts';

import { vocabularyFrom } from '../src/language/vocabulary.ts';
import { writeInt8Rows } from '../src/model/int8-rows.ts';
import type { Model } from '../src/model/transformer.ts';
import type { Dimensions } from '../src/trace/dimensions.ts';
import type { Parameter } from '../src/trace/run.ts';
import type { NamedArray } from '../src/trace/safetensors.ts';
import { epsilon } from '../src/trace/topology.ts';
import { measuredStartup } from './startup.ts';

const base = 'public/models';
/** Ids, `<eos>` included: a few words more than the longest sentences of the grammar. */
const limits = { longestSource: 48, longestTarget: 64 };

/** Reads a committed file, by its path beside the index. */
export const readCommitted: ReadFile = async (path) =>
  new Uint8Array(readFileSync(`${base}/${path}`));

/** Where what the heads of a folder's model were measured to do is written. */
export const headsFileOf = (folder: string) => `${base}/${folder}/heads.json`;

/** A line a value, but an array of numbers on one: a table of heads is read by its rows. */
export function textOf(json: object): string {
  // No string holds a line break, so that brackets in one are left alone.
  const numbers = /\[\n\s*(-?\d[^[\]{}"]*?)\n\s*\]/g;
  const inline = (_: string, row: string) => `[${row.replace(/\s+/g, ' ')}]`;
  return `${JSON.stringify(json, null, 1).replace(numbers, inline)}\n`;
}

const vouch = (file: Uint8Array) => ({
  bytes: file.length,
  sha256: createHash('sha256').update(file).digest('hex'),
});

/** What a training run knows of its model; the rest of a manifest follows. */
export type Trained = Pick<Manifest, 'direction' | 'vocabulary' | 'training'> & {
  readonly dimensions: Dimensions;
  /** Where it lies and what its id begins with; the direction's own model, where left out. */
  readonly folder?: string;
};
type Draft = Omit<Manifest, 'startup'>;

/** @param grammar the version of the grammar it learnt from: today's, for a model just trained */
function draftOf(
  { dimensions, folder, ...trained }: Trained,
  weights: Manifest['weights'],
  grammar = grammarVersion,
): Draft {
  const { direction, vocabulary } = trained;
  return {
    ...trained,
    ...{ format: 2, grammar, weights, constructions: [...constructionIds] },
    id: `${folder ?? direction}.grammar${grammar}.n${dimensions.nLayers}`,
    architecture: { dimensions, epsilon, ...limits },
    tokenLanguages: tokenLanguagesOf(vocabularyFrom(vocabulary), direction),
  };
}

/** The text of a manifest whose start-up values have been measured anew. */
async function finished(draft: Draft, weights: Uint8Array): Promise<string> {
  const startup = await measuredStartup(draft, readParameters(weights, draft));
  return textOf(parseManifest({ ...draft, startup }));
}

/** Format 1 had neither id nor limits nor languages; all of it learnt from the first grammar. */
type FormatOne = Trained & {
  readonly format: 1;
  readonly weights: Omit<Manifest['weights'], 'storage'>;
  readonly scores?: Manifest['scores'];
};

function redrafted(json: FormatOne | Manifest): Draft {
  if (json.format === 2) return json;
  const { format: _, weights, scores, ...trained } = json;
  return { ...draftOf(trained, { ...weights, storage: 'f16' }, 1), scores };
}

/**
 * A folder's manifest, of format 1 or 2, as it has to be now; what was trained and measured stays.
 * @throws RangeError when the weights are not those it vouches for
 */
export async function manifestTextOf(folder: string): Promise<string> {
  const draft = redrafted(JSON.parse(readFileSync(`${base}/${folder}/manifest.json`, 'utf8')));
  const weights = await readCommitted(`${folder}/${draft.weights.file}`);
  if (!(await isVouchedFor(weights, draft.weights)))
    throw new RangeError(`other weights in ${folder}`);
  return finished(draft, weights);
}

/** The folders that hold a model, in the index's order. */
export function modelFolders(): readonly string[] {
  const folders = readdirSync(base).filter((name) => existsSync(`${base}/${name}/manifest.json`));
  return folders.sort();
}

/** The index of the manifests that lie there. */
export function indexText(): string {
  const models = modelFolders().map((folder): ModelIndex['models'][number] => {
    const path = `${folder}/manifest.json`;
    const file = readFileSync(`${base}/${path}`);
    const { id, direction, training } = parseManifest(JSON.parse(file.toString()));
    // What cannot write by itself translates for nobody.
    const apart = training.unmasked && { apart: true as const };
    return { id, direction, ...apart, manifest: path, ...vouch(file) };
  });
  return textOf(parseIndex({ format: 1, models }));
}

/** Writes manifests by folder, and then the index, which vouches for them. */
export function writeManifests(texts: Readonly<Record<string, string>>): void {
  for (const [folder, text] of Object.entries(texts)) {
    writeFileSync(`${base}/${folder}/manifest.json`, text);
  }
  writeFileSync(`${base}/index.json`, indexText());
}

/** A model on its way: after how many steps, and how it did on held-out sentences. */
export type Snapshot = Omit<
  NonNullable<Manifest['snapshots']>[number],
  keyof ReturnType<typeof vouch> | 'file'
> & { readonly bytes: Uint8Array };

/** @returns what a manifest vouches with */
function writeBytes(folder: string, file: string, bytes: Uint8Array) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${file}`, bytes);
  return { file, ...vouch(bytes) };
}

/** Writes the moments of a folder's model. @returns what its manifest says of them */
function writeMoments(folder: string, snapshots: readonly Snapshot[]) {
  return snapshots.map(({ bytes, ...told }) => ({
    ...told,
    ...writeBytes(folder, `snapshot-${told.step}.safetensors`, bytes),
  }));
}

/** Writes a trained model and its snapshots, with the manifest that vouches for them. */
export async function writeModel(
  parameters: readonly NamedArray[],
  trained: Trained,
  snapshots: readonly Snapshot[] = [],
): Promise<void> {
  const name = trained.folder ?? trained.direction;
  const folder = `${base}/${name}`;
  rmSync(folder, { recursive: true, force: true });
  const bytes = writeInt8Rows(parameters, { format: 'pt' });
  const voucher = writeBytes(folder, 'weights.safetensors', bytes);
  const kept = writeMoments(folder, snapshots);
  const draft = draftOf(trained, { ...voucher, storage: 'int8-rows' });
  const text = await finished(kept.length > 0 ? { ...draft, snapshots: kept } : draft, bytes);
  writeManifests({ [name]: text });
}

/** Writes a direction's moments anew, with what was measured of them. */
export function rewriteSnapshots(manifest: Manifest, snapshots: readonly Snapshot[]): void {
  const kept = writeMoments(`${base}/${manifest.direction}`, snapshots);
  writeManifests({ [manifest.direction]: textOf(parseManifest({ ...manifest, snapshots: kept })) });
}

/** Adds what was measured of a model, a direction's own where no other folder is named, to its manifest. */
export function writeScores(
  manifest: Manifest,
  scores: Manifest['scores'],
  folder: string = manifest.direction,
): void {
  writeManifests({ [folder]: textOf(parseManifest({ ...manifest, scores })) });
}

/** A written model, by its direction or its id, its parameters as tensors on the current backend. */
export async function readModel(choice: Direction | { readonly id: string }) {
  const stored = await modelShelf(readCommitted)(
    typeof choice === 'string' ? { direction: choice } : choice,
  );
  const vocabulary = vocabularyFrom(stored.manifest.vocabulary);
  return { ...stored, vocabulary, model: asTensors(stored).model };
}

/** Parameters at hand, unwritten, as tensors on the current backend. */
export function modelFrom(parameters: readonly NamedArray[], dimensions: Dimensions): Model {
  const named = parameters as readonly Parameter[];
  const manifest = { architecture: { dimensions, epsilon, ...limits } } as const;
  return asTensors({ manifest, parameters: parametersOf(named) }).model;
}
