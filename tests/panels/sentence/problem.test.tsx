// @vitest-environment happy-dom
import '../standards-mode.ts';
import { expect, test } from 'vitest';
import { Notices } from '../../../src/panels/page/Notices.tsx';
import { SourceTokens } from '../../../src/panels/sentence/SourceTokens.tsx';
import { referenceRun } from '../../reference/run.ts';
import { seen } from '../../showing.ts';
import { all, panelStand, press, texts } from './mounted.tsx';

const { show } = panelStand();
const run = referenceRun();
const panels = (
  <>
    <Notices />
    <SourceTokens />
  </>
);
const problem = (found: string) =>
  ({ code: 'text-other-language', params: { found, read: 'en' } }) as const;

test('a text in another language is named, and read as what it is when asked to', async () => {
  await show(panels, run, { text: '猫睡了。', problem: problem('zh') });
  expect(texts('[role=status]')).toEqual(['This is Chinese; the model reads English.']);
  expect(all('[role=alert]')).toEqual([]);
  await press('Translate it Chinese → English');
  expect(seen()).toMatchObject({ text: '猫睡了。', direction: 'zh-en' });
});

test('where no model reads it, none is offered', async () => {
  await show(panels, run, { text: 'le chat dort', problem: problem('fr') });
  expect(texts('[role=status]')).toEqual(['This is French; the model reads English.']);
  expect(all('button')).toEqual([]);
});

test('a text without a word is answered where its tokens would be', async () => {
  await show(panels, run, { text: '...', problem: { code: 'text-wordless', params: {} } });
  expect(texts('[role=status]')[0]).toMatch(/^There is no word in this/);
  expect(all('[role=alert]')).toEqual([]);
});
