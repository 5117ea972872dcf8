import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseManifest } from '../../src/engine/manifest.ts';
import { type ConstructionId, samplePair } from '../../src/language/corpus.ts';
import type { Direction } from '../../src/language/direction.ts';
import { seededRandom } from '../../src/language/random.ts';
import { eosId } from '../../src/language/vocabulary.ts';
import { lexiconOf } from '../../src/language/words.ts';
import { writeSafetensors } from '../../src/trace/safetensors.ts';
import { untrained } from '../../src/training/initial.ts';
import { environment, python } from './process.ts';

/** Where what model.py computes lies, for tests that have no PyTorch. */
const folder = 'tests/fixtures';
const sentences = 20;

function ask(request: object): void {
  mkdirSync(folder, { recursive: true });
  const input = `${JSON.stringify(request)}\n`;
  execFileSync(python, ['scripts/torch/fixtures.py'], { input, env: environment });
}

/** Source ids of held-out sentences, each construction in turn. */
function sourcesOf(manifest: ReturnType<typeof parseManifest>): number[][] {
  const { direction, constructions } = manifest;
  const lexicon = lexiconOf(manifest);
  const random = seededRandom(20);
  const sources: number[][] = [];
  while (sources.length < sentences) {
    const construction = constructions[sources.length % constructions.length] as ConstructionId;
    const { source } = samplePair(random, direction, { split: 'heldOut', construction });
    if (source.every(lexicon.has)) sources.push([...source.map(lexicon.idOf), eosId]);
  }
  return sources;
}

/** Translations and activations of the written model of a direction. */
export function writeTranslations(direction: Direction): void {
  const base = `public/models/${direction}`;
  const manifest = parseManifest(JSON.parse(readFileSync(`${base}/manifest.json`, 'utf8')));
  ask({
    weights: `${base}/${manifest.weights.file}`,
    sha256: manifest.weights.sha256,
    heads: manifest.architecture.dimensions.nHeads,
    sources: sourcesOf(manifest),
    out: `${folder}/${direction}.safetensors`,
  });
}

/** A model of no language, small enough that every gradient of it can be kept. */
export const tiny = {
  ...{ dModel: 16, dHead: 4, nHeads: 4, nLayers: 2, dFf: 24, vocabSize: 30, maxLength: 64 },
};
export const tinySeed = 4;
/** Padded rows, as batches have them. */
export const tinyBatch = {
  source: [
    [5, 6, 7, 2, 0],
    [11, 12, 13, 14, 2],
  ],
  target: [
    [1, 8, 9, 0],
    [1, 15, 16, 17],
  ],
  wanted: [
    [8, 9, 2, 0],
    [15, 16, 17, 2],
  ],
};

/** Loss and gradient of one batch. */
export function writeGradients(): void {
  const parameters = `${folder}/parameters.safetensors`;
  writeFileSync(parameters, writeSafetensors(untrained(tiny, seededRandom(tinySeed)), 'F32'));
  const out = `${folder}/gradients.safetensors`;
  ask({ ...tinyBatch, parameters, heads: tiny.nHeads, out });
  rmSync(parameters);
}
