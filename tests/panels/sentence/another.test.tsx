// @vitest-environment happy-dom
import '../standards-mode.ts';
import { beforeAll, expect, test, vi } from 'vitest';
import { encodeSource } from '../../../src/language/encode.ts';
import { constructionOf } from '../../../src/language/reading/construction.ts';
import { AnotherButton } from '../../../src/panels/sentence/fresh/AnotherButton.tsx';
import { constructions, draws } from '../../../src/panels/sentence/fresh/later.ts';
import { drawnAs } from '../../../src/store/session/drawn.ts';
import { eventually } from '../../eventually.ts';
import { wordsOfGrammar } from '../../language/grammar-words.ts';
import { referenceRun } from '../../reference/run.ts';
import { seen } from '../../showing.ts';
import { byName, panelStand, press } from './mounted.tsx';

const { show } = panelStand();
beforeAll(() => Promise.all([draws.load(), constructions.load()]));
const words = wordsOfGrammar('en-fr');

/** A run of a model that knows the whole grammar. */
function runOf(text: string) {
  const run = referenceRun();
  const source = { ...run.source, text };
  return { ...run, ...words, constructions: ['C1', 'C9', 'C5'], source };
}

test('a sentence like the one on show takes its place, and what is around it stays', async () => {
  const text = 'The trophy did not fit in the suitcase because it was too small.';
  await show(<AnotherButton />, runOf(text), { text, after: ' The dog slept.' });
  await press('Another');
  await eventually(() => expect(seen().text).not.toBe(text));
  expect(seen().text).toContain('because');
  expect(seen().after).toBe(' The dog slept.');
  expect(encodeSource(seen().text, 'en-fr', words).unknown).toEqual([]);
});

test('what was drawn is drawn from again, whatever it looks like', async () => {
  const text = 'Does the dog sleep?';
  await show(<AnotherButton />, runOf(text), { text });
  await press('Another');
  await eventually(() => expect(seen().text).not.toBe(text));
  expect(drawnAs(seen().text)).toBe('C5');
  expect(constructionOf(seen().text, 'en-fr')).toMatch(/^C/);
});

test('of a construction that the model was not taught there is none: it is who does what', async () => {
  const text = 'Please open the window.';
  await show(<AnotherButton />, runOf(text), { text });
  await press('Another');
  await eventually(() => expect(seen().text).not.toBe(text));
  expect(drawnAs(seen().text)).toBe('C1');
});

test('without a model of the direction its words are not known', async () => {
  await show(<AnotherButton />, runOf('the cat'), { direction: 'zh-en' });
  expect(byName('Another')?.hasAttribute('disabled')).toBe(true);
});

test('what does not come is said', async () => {
  const fails = vi.spyOn(draws, 'load').mockRejectedValueOnce(new Error('no connection'));
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await show(<AnotherButton />, runOf('the cat'));
  await press('Another');
  await eventually(() => expect(seen().notice).toEqual({ code: 'unexpected', params: {} }));
  fails.mockRestore();
  warn.mockRestore();
});
