// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { expect, test } from 'vitest';
import { SentenceField } from '../../../src/panels/sentence/SentenceField.tsx';
import { Translations } from '../../../src/panels/sentence/Translations.tsx';
import { WhichSentence } from '../../../src/panels/sentence/WhichSentence.tsx';
import { referenceRun } from '../../reference/run.ts';
import { seen } from '../../showing.ts';
import { all, panelStand, texts } from './mounted.tsx';

const { show } = panelStand();
const run = referenceRun();
const panels = (
  <>
    <SentenceField />
    <WhichSentence />
    <Translations />
  </>
);
const around = { before: 'The dog slept. ', after: ' I saw it! Wait.' };
const translations = new Map([
  ['The dog slept.', 'Le chien a dormi.'],
  ['Wait.', ''],
]);
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;

test('every sentence has its translation in sight, the one on show large', async () => {
  await show(panels, run, { text: 'the cat sleeps.', ...around, translations });
  expect(texts('button')).toEqual(['Le chien a dormi.', '…', '–']);
  expect(texts('[data-testid=translation]')).toEqual(['Le chat dort']);
  expect(document.body.textContent).toContain('sentence 2 of 4');
  expect(field().value).toBe('The dog slept. the cat sleeps. I saw it! Wait.');
});

test('a small one is shown when pressed, with the caret in its sentence', async () => {
  await show(panels, run, { text: 'the cat sleeps.', ...around, translations });
  await act(async () => all('button')[0]?.click());
  expect(seen()).toMatchObject({ before: '', text: 'The dog slept.' });
  expect(field().selectionStart).toBe(14);
});

test('one sentence is all there is to say', async () => {
  await show(panels, run);
  expect(texts('button')).toEqual([]);
  expect(document.body.textContent).not.toContain('sentence 1');
});

test('where the caret goes is the sentence on show', async () => {
  await show(panels, run, { text: 'the cat sleeps.', ...around, translations });
  await act(async () => {
    field().focus();
    field().setSelectionRange(40, 40);
    field().dispatchEvent(new Event('selectionchange', { bubbles: true }));
    document.dispatchEvent(new Event('selectionchange'));
  });
  expect(seen().text).toBe('I saw it!');
});
