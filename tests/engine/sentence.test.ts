import { expect, test } from 'vitest';
import { parseManifest } from '../../src/engine/manifest.ts';
import { encodeText, sentencesOf } from '../../src/engine/sentence.ts';
import { parametersOf } from '../../src/engine/weights.ts';
import { traceOf } from '../../src/trace/trace.ts';
import { examplesIn } from '../docs/examples.ts';

const [toy] = examplesIn('docs/formats.md', 'json').filter(({ info }) => info === 'manifest');
/** Knows "the cat" and "le chat", and reads three ids: two words and the end. */
const model = (() => {
  const manifest = JSON.parse(toy?.code ?? '');
  manifest.architecture.longestSource = 3;
  return { manifest: parseManifest(manifest), parameters: parametersOf([]) };
})();

test('a text that fills the model is encoded, its end last', () => {
  expect(encodeText('The cat', model)).toMatchObject({ ids: [4, 5, 2], unknown: [] });
  expect(encodeText('cat', model).ids).toEqual([5, 2]);
});

test('a longer one is refused, in words without the end', () => {
  expect(() => encodeText('the cat the', model)).toThrow(
    expect.objectContaining({ code: 'text-too-long', detail: { count: 3, limit: 2 } }),
  );
});

test.each(['', '  '])('%j has nothing to encode', (text) => {
  expect(() => encodeText(text, model)).toThrow(expect.objectContaining({ code: 'text-empty' }));
});

test('a text without a word, and one of another language, are refused', () => {
  const refused = (code: string, detail: object) => expect.objectContaining({ code, detail });
  expect(() => encodeText('?', model)).toThrow(refused('text-wordless', {}));
  expect(() => encodeText('le chat', model)).toThrow(
    refused('text-other-language', { found: 'fr', read: 'en' }),
  );
});

const saidOf = (produced: readonly number[]) => {
  const found = { produced, trace: traceOf([]) };
  return sentencesOf('The cat', encodeText('The cat', model), found, model);
};

test('what was read is shown as it was typed, what was written as a sentence', () => {
  const { source, target } = saidOf([6, 7, 2]);
  expect(source).toMatchObject({ text: 'The cat', tokens: ['The', 'cat', '<eos>'] });
  expect(target).toEqual({
    ...{ text: 'Le chat', tokens: ['le', 'chat', '<eos>'], ids: [6, 7, 2] },
    ...{ inputs: ['<bos>', 'le', 'chat'], cut: false },
  });
});

test('a sentence without its end was cut', () => {
  expect(saidOf([6, 7]).target).toMatchObject({
    ...{ text: 'Le chat', tokens: ['le', 'chat'], inputs: ['<bos>', 'le'], cut: true },
  });
});
