import { beforeEach, expect, test } from 'vitest';
import { app, initialState } from '../../../src/store/app.ts';
import { createSession } from '../../../src/store/session/session.ts';
import { syntheticRun } from '../../synthetic.ts';

const run = syntheticRun();
const { text } = run.source;

const { translateInto } = createSession({ app, open: () => Promise.reject(new Error('none')) });

beforeEach(() => app.setState({ ...initialState, run, text }, true));

test('turned round before the new run is there, the old one’s French is no Chinese', () => {
  translateInto('en-zh');
  expect(app.getState()).toMatchObject({ direction: 'en-zh', text });
  translateInto('zh-en');
  expect(app.getState().text).not.toBe(run.target.text);
  expect(app.getState().text).toMatch(/\p{Script=Han}/u);
});

test('turned round with its run there, the translation becomes the sentence', () => {
  const target = { ...run.target, text: '猫睡觉。' };
  app.setState({ direction: 'en-zh', run: { ...run, direction: 'en-zh', target } });
  translateInto('zh-en');
  expect(app.getState().text).toBe('猫睡觉。');
});
