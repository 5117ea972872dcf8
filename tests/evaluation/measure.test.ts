import { memory } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/engine/manifest.ts';
import { asTensors } from '../../src/engine/tfjs/place.ts';
import { measureAlignment } from '../../src/evaluation/alignment.ts';
import {
  type Asked,
  ambiguousScores,
  decisionScores,
  heldOutScores,
  pointScores,
  referenceScores,
} from '../../src/evaluation/measure.ts';
import { vocabularyFrom } from '../../src/language/vocabulary.ts';
import { load } from '../engine/committed.ts';
import { startWasm } from '../start-wasm.ts';

beforeAll(startWasm);

describe('what is measured of a committed model', () => {
  it('is the same again, leaves no tensors behind, and fits into its manifest', async () => {
    const before = memory().numTensors;
    const stored = await load('en-zh');
    const { manifest } = stored;
    const { model, dispose } = asTensors(stored);
    const { direction, constructions } = manifest;
    const vocabulary = vocabularyFrom(manifest.vocabulary);
    const scope = { direction, constructions, vocabulary };
    const asked: Asked = { scope, model, sentences: 60, seed: 5 };
    const measured = () => {
      const { scores, judged } = heldOutScores(asked);
      const pairs = judged.map(({ pair }) => pair);
      return {
        ...{ ...scores, ...referenceScores(asked), ...pointScores(judged, scope) },
        alignment: measureAlignment(pairs, model, vocabulary),
        decisions: decisionScores(asked).decisions,
      };
    };
    const scores = measured();
    expect(measured()).toEqual(scores);
    expect(parseManifest({ ...manifest, scores }).scores).toEqual(scores);
    expect(scores.exactMatch).toBeGreaterThan(0.8);
    expect(scores.long.sentences).toBeGreaterThanOrEqual(1);
    expect(scores.classifiers?.cases).toBeGreaterThan(5);
    dispose();
    expect(memory().numTensors).toBe(before);
  });

  it('is, of Chinese that can be read in two ways, which of them the model writes', async () => {
    const stored = await load('zh-en');
    const { direction, constructions, vocabulary: tokens } = stored.manifest;
    const { model, dispose } = asTensors(stored);
    const vocabulary = vocabularyFrom(tokens);
    const scope = { direction, constructions, vocabulary };
    const { scores, read } = ambiguousScores({ scope, model, sentences: 240, seed: 5 });
    dispose();
    expect(read).toHaveLength(20);
    const right = read.filter(({ as }) => as !== 'neither').length;
    expect(scores.ambiguous).toEqual({ sentences: 20, exactMatch: right / 20 });
    expect(right).toBeGreaterThan(15);
    for (const { drawn, plainly, as, predicted } of read) {
      expect(plainly.source).toEqual(drawn.source);
      expect(plainly.target).not.toEqual(drawn.target);
      const written = predicted.slice(0, -1).map((id) => tokens[id]);
      expect(String(written) === String(plainly.target), String(written)).toBe(as === 'plainly');
    }
    const into = { ...scope, direction: 'en-zh' as const };
    expect(ambiguousScores({ scope: into, model, sentences: 240, seed: 5 }).read).toEqual([]);
  });
});
