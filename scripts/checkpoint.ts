import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readSafetensors, writeSafetensors } from '../src/model/safetensors.ts';
import { parameterShapes } from '../src/trace/parameters.ts';
import type { Recipe } from '../src/training/loop.ts';
import type { Adam } from '../src/training/optimiser.ts';

export function checkpointFile({ direction, seed }: Recipe): string {
  return `checkpoints/${direction}-${seed}.safetensors`;
}

/** What must agree for a checkpoint to be taken up again; a run may be made longer. */
function fingerprint({ direction, dimensions, seed, batch }: Recipe): string {
  return JSON.stringify({ direction, dimensions, seed, batch });
}

/** Writes parameters and optimiser, whole or not at all. */
export function saveCheckpoint(adam: Adam, recipe: Recipe): void {
  const tensors = parameterShapes(recipe.dimensions).flatMap(([name, shape], index) =>
    (['values', 'first', 'second'] as const).map((part) => ({
      name: `${part}.${name}`,
      shape,
      data: adam[part][index] as Float32Array,
    })),
  );
  const metadata = { step: String(adam.step), recipe: fingerprint(recipe) };
  const file = checkpointFile(recipe);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, writeSafetensors(tensors, 'F32', metadata));
  renameSync(`${file}.new`, file);
}

/** @returns null when there is none of this very recipe */
export function loadCheckpoint(recipe: Recipe): Adam | null {
  const file = checkpointFile(recipe);
  if (!existsSync(file)) return null;
  const { tensors, metadata } = readSafetensors(readFileSync(file));
  if (metadata.recipe !== fingerprint(recipe)) return null;
  const part = (prefix: string) =>
    tensors.filter(({ name }) => name.startsWith(prefix)).map(({ data }) => data);
  const [values, first, second] = [part('values.'), part('first.'), part('second.')];
  return { values, first, second, step: Number(metadata.step) };
}
