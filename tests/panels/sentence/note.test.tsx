// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { Translation } from '../../../src/panels/sentence/Translation.tsx';
import { fragments, suggestions } from '../../../src/panels/sentence/trust/later.ts';
import { ReadingNote } from '../../../src/panels/sentence/trust/ReadingNote.tsx';
import { setLocale } from '../../../src/store/language.ts';
import { referenceRun } from '../../reference/run.ts';
import { seen } from '../../showing.ts';
import { all, byName, panelStand, press, texts } from './mounted.tsx';

const { show } = panelStand();
beforeAll(() => Promise.all([fragments.load(), suggestions.load()]));
const panels = (
  <>
    <Translation />
    <ReadingNote />
  </>
);
const note = () => document.getElementById('reading-main');
const doubted = () => (all('[data-testid=translation] > span')[0]?.className ?? '') !== '';

/** A run of words of which some are unknown, though the reference knows them all. */
function reading(words: readonly string[], unknown: readonly number[]) {
  const run = referenceRun({ source: [...words, '<eos>'] });
  const tokens = [...words, '<eos>'];
  return { ...run, source: { ...run.source, text: words.join(' '), tokens, unknown } };
}

test('a sentence of known words has no note', async () => {
  await show(panels, referenceRun());
  expect(note()).toBeNull();
  expect(doubted()).toBe(false);
});

test('unknown words are named, and that the model guesses', async () => {
  await show(panels, reading(['the', 'cat', 'sleeps', 'zeppelin'], [3]));
  expect(note()?.textContent).toBe('The model guesses at words it does not know:zeppelin');
  expect(all('[data-testid=translation]')[0]?.getAttribute('aria-describedby')).toBe(note()?.id);
  expect(doubted()).toBe(false);
});

test('half of the words unknown: the translation is greyed, and said not to be trusted', async () => {
  await show(panels, reading(['zeppelin', 'sleeps'], [0]));
  expect(note()?.textContent).toContain('Not to be trusted, half of the words');
  expect(doubted()).toBe(true);
  await act(async () => void setLocale('zh-CN'));
  expect(note()?.textContent).toContain('译文不可信');
});

test('the nearest known word takes the place of an unknown one at one press, and not by itself', async () => {
  const run = { ...reading(['the', 'Catt', 'sleeps'], [1]) };
  const known = referenceRun();
  await show(panels, {
    ...run,
    vocabulary: known.vocabulary,
    tokenLanguages: known.tokenLanguages,
  });
  expect(seen().text).toBe('the Catt sleeps');
  await press('Replace “Catt” with “cat”');
  expect(seen().text).toBe('the Cat sleeps');
  expect(document.activeElement?.id).toBe('translation-main');
  expect(byName('Replace “Catt” with “cat”')?.hasAttribute('disabled')).toBe(true);
});

test('a phrase without a verb is called a fragment, and is not closed as a sentence', async () => {
  const run = referenceRun({
    ...{ source: ['the', 'cat', '<eos>'], target: ['le', 'chat', '?', '<eos>'] },
  });
  await show(panels, run, {});
  expect(note()?.textContent).toMatch(/fragment/);
  expect(texts('[data-testid=translation]')).toEqual(['Le chat']);
  expect(doubted()).toBe(true);
});
