import { beforeEach, expect, test } from 'vitest';
import { app, initialState } from '../../../src/store/app.ts';
import { createSession } from '../../../src/store/session/session.ts';
import { referenceRun } from '../../reference/run.ts';
import { seen, showing } from '../../showing.ts';

const run = referenceRun();
const { text } = run.source;

const session = createSession({ app, open: () => Promise.reject(new Error('none')) });
const { translateInto } = session.slots.main;

beforeEach(() => app.setState({ ...initialState, ...showing(initialState, run, { text }) }, true));

test('turned round before the new run is there, the old one’s French is no Chinese', () => {
  translateInto('en-zh');
  expect(seen()).toMatchObject({ direction: 'en-zh', text });
  translateInto('zh-en');
  expect(seen().text).not.toBe(run.target.text);
  expect(seen().text).toMatch(/\p{Script=Han}/u);
});

test('turned round with its run there, the translation becomes the sentence', () => {
  const target = { ...run.target, text: '猫睡觉。' };
  const chinese = { ...run, direction: 'en-zh', target };
  app.setState(showing(app.getState(), chinese, { direction: 'en-zh' }));
  translateInto('zh-en');
  expect(seen().text).toBe('猫睡觉。');
});
