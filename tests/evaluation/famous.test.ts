import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PlacedModel, plainRun } from '../../src/engine/backend.ts';
import { placeOnTfjs } from '../../src/engine/tfjs/place.ts';
import { pairOf } from '../../src/language/corpus.ts';
import { type Direction, languagesOf } from '../../src/language/direction.ts';
import { encodeSource } from '../../src/language/encode.ts';
import { paperSentences } from '../../src/language/paper-sentences.ts';
import { joinTokens } from '../../src/language/tokenizer.ts';
import { eosId } from '../../src/language/vocabulary.ts';
import { load } from '../engine/committed.ts';
import { startWasm } from '../start-wasm.ts';

const placed = new Map<Direction, PlacedModel>();

/** What the committed model writes, its tokens joined as the page joins them. */
async function said(direction: Direction, text: string): Promise<string> {
  const stored = await load(direction);
  const model = placed.get(direction) ?? placeOnTfjs(stored, true);
  placed.set(direction, model);
  const { ids } = encodeSource(text, direction, stored.manifest);
  const { produced } = await model.run(ids, { ...plainRun(), names: new Set() });
  const { vocabulary } = stored.manifest;
  const words = produced.filter((id) => id !== eosId).map((id) => vocabulary[id] ?? '');
  return joinTokens(words, languagesOf(direction).target);
}

beforeAll(startWasm);
afterAll(() => {
  for (const model of placed.values()) model.dispose();
});

describe('what "it" is', () => {
  it.each([
    ['The animal did not cross the street because it was too tired.', /il était trop fatigué\.$/],
    ['The animal did not cross the street because it was too wide.', /elle était trop large\.$/],
    ['An animal did not cross a street because it was too tired.', /il était trop fatigué\.$/],
    ['An animal did not cross a street because it was too wide.', /elle était trop large\.$/],
    ['The animal does not cross the street because it is too tired.', /il est trop fatigué\.$/],
    ['The animal does not cross the street because it is too wide.', /elle est trop large\.$/],
    ['The animal did not cross the street because it was very tired.', /il était très fatigué\.$/],
    ['The animal did not cross the street because it was very wide.', /elle était très large\.$/],
    ['The trophy does not fit in the suitcase because it is too big.', /il est trop grand\.$/],
    ['The trophy does not fit in the suitcase because it is too small.', /elle est trop petite\.$/],
    ['A trophy does not fit in a suitcase because it is too big.', /il est trop grand\.$/],
    ['A trophy does not fit in a suitcase because it is too small.', /elle est trop petite\.$/],
    ['The trophy did not fit in the suitcase because it was too big.', /il était trop grand\.$/],
    [
      'The trophy did not fit in the suitcase because it was too small.',
      /elle était trop petite\.$/,
    ],
    ['The trophy does not fit in the suitcase because it is very big.', /il est très grand\.$/],
    [
      'The trophy does not fit in the suitcase because it is very small.',
      /elle est très petite\.$/,
    ],
  ])('%s', async (text, end) => {
    expect(await said('en-fr', text)).toMatch(end);
  });
});

describe.each(['en-fr', 'en-zh'] as const)('the paper’s sentences, %s', (direction) => {
  it.each(Object.entries(paperSentences))('%s is the grammar’s', async (_, meaning) => {
    const { source, target } = languagesOf(direction);
    const pair = pairOf(meaning, direction);
    const text = joinTokens(pair.source, source);
    expect(await said(direction, text)).toBe(joinTokens(pair.target, target));
  });
});
