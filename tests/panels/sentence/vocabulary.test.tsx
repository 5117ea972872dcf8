// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { SentenceField } from '../../../src/panels/sentence/SentenceField.tsx';
import {
  VocabularyButton,
  vocabularyDialog,
} from '../../../src/panels/sentence/vocabulary/VocabularyButton.tsx';
import { eventually } from '../../eventually.ts';
import { wordsOfGrammar } from '../../language/grammar-words.ts';
import { referenceRun } from '../../reference/run.ts';
import { seen } from '../../showing.ts';
import { all, byName, panelStand, press, texts } from './mounted.tsx';

const { show } = panelStand();
beforeAll(async () => {
  await vocabularyDialog.load();
});
const panels = (
  <>
    <SentenceField />
    <VocabularyButton />
  </>
);
const run = { ...referenceRun(), ...wordsOfGrammar('en-fr') };
const words = () => texts('[role=dialog] li button');

function search(value: string) {
  const field = document.querySelector('input') as HTMLInputElement;
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  return act(async () => {
    setter?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function opened(text: string) {
  await show(panels, run, { text });
  await press('Words');
  await eventually(() => expect(words().length).toBeGreaterThan(10));
}

test('words are listed by category in both languages', async () => {
  await opened('The');
  expect(words()).toContain('woman');
  expect(words()).not.toContain('cat');
  await press('Animals');
  expect(words()).toEqual(expect.arrayContaining(['cat', 'cats']));
  const cat = all('[role=dialog] li').find((one) => one.textContent?.startsWith('cat'));
  expect(cat?.textContent).toBe('catcatschat, chats');
});

test('search finds words of every category in either language, and says how many', async () => {
  await opened('The');
  await search('chat');
  expect(words().slice(0, 2)).toEqual(['cat', 'cats']);
  expect(texts('[role=dialog] [role=status]')[1]).toMatch(/^\d+ words?$/);
  await search('zzqx');
  expect(texts('[role=dialog] [role=status]')[1]).toContain('knows no word with “zzqx”');
});

test('one press writes a word where the caret stands', async () => {
  await opened('The sleeps.');
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.setSelectionRange(4, 4);
  await press('Animals');
  await act(async () => byName('cat')?.click());
  expect(seen().text).toBe('The cat sleeps.');
  expect(field.selectionStart).toBe(7);
  expect(texts('[role=dialog] [role=status]')[0]).toBe('In the field: The cat sleeps.');
});
