import { expect, test } from 'vitest';
import { type Manifest, parseManifest } from '../../src/engine/manifest.ts';
import { eosId } from '../../src/language/vocabulary.ts';
import { examplesIn } from '../docs/examples.ts';
import type { Changeable } from './committed.ts';

const [toy] = examplesIn('docs/formats.md', 'json').filter(({ info }) => info === 'manifest');

/** The manifest of a model of eight words, changed. */
function changed(change: (manifest: Changeable) => void): () => Manifest {
  const manifest = JSON.parse(toy?.code ?? '');
  change(manifest);
  return () => parseManifest(manifest);
}

const last = eosId;
const word = { id: 6, logit: 9, runnerUp: { id: 7, logit: 1 } };
const end = { ...word, id: last };

test.each<[string, (manifest: Changeable) => void]>([
  ['a source as long as the model takes', ({ architecture }) => (architecture.longestSource = 3)],
  ['a translation of its end alone', ({ startup }) => startup.steps.splice(0, 9, end)],
  ['a text of 200 characters', ({ startup }) => (startup.text = 'a'.repeat(200))],
  ['an id of 64', (one) => (one.id = 'a'.repeat(64))],
  ['a file of a hundred million bytes', ({ weights }) => (weights.bytes = 100_000_000)],
  [
    'two logits that are the same',
    ({ startup }) => startup.steps.splice(0, 1, { ...word, logit: 1 }),
  ],
])('%s is taken', (_, change) => {
  expect(changed(change)).not.toThrow();
});

test.each<[string, (manifest: Changeable) => void]>([
  ['a longer source than it takes', ({ architecture }) => (architecture.longestSource = 2)],
  ['no translation', ({ startup }) => startup.steps.splice(0, 9)],
  ['a longer translation than it writes', ({ architecture }) => (architecture.longestTarget = 2)],
  ['no text', ({ startup }) => (startup.text = '')],
  ['a text of 201 characters', ({ startup }) => (startup.text = 'a'.repeat(201))],
  ['an id of 65', (one) => (one.id = 'a'.repeat(65))],
  ['a file of more', ({ weights }) => (weights.bytes = 100_000_001)],
  ['a file of nothing', ({ weights }) => (weights.bytes = 0)],
  ['an id behind the last to read', ({ startup }) => startup.source.unshift(8)],
  ['an id behind the last to write', ({ startup }) => startup.steps.unshift({ ...word, id: 8 })],
  [
    'a runner-up behind the last',
    ({ startup }) => startup.steps.unshift({ ...word, runnerUp: { id: 8, logit: 1 } }),
  ],
  [
    'a runner-up that is the word itself',
    ({ startup }) => startup.steps.unshift({ ...word, runnerUp: { id: 6, logit: 1 } }),
  ],
  ['an end before the end', ({ startup }) => startup.steps.unshift(end)],
  ['a source that ends twice', ({ startup }) => startup.source.unshift(last)],
])('%s is refused', (_, change) => {
  expect(changed(change)).toThrow();
});
