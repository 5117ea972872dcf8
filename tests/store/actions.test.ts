import { beforeEach, expect, test } from 'vitest';
import {
  backToStart,
  goToStep,
  point,
  pointCell,
  preview,
  select,
  selectHead,
  setAllPositions,
  setTime,
  setView,
  stepBack,
  stepForward,
} from '../../src/store/actions.ts';
import { app, firstVisit, initialState } from '../../src/store/app.ts';
import { pointed } from '../../src/store/pointed.ts';
import { cellOf } from '../../src/store/pointer.ts';
import { headWithin, pointerWithin } from '../../src/store/within.ts';
import { encoderHead, referenceRun } from '../reference/run.ts';
import { asking, seen, showing } from '../showing.ts';

const run = referenceRun({
  source: ['the', 'cat', 'sleeps', 'today', '<eos>'],
  dimensions: { maxLength: 12 },
});

beforeEach(() => {
  const pointer = { query: 0, key: 0, feature: 0 };
  app.setState(
    {
      ...initialState,
      ...showing(initialState, run),
      time: 3,
      part: encoderHead,
      head: encoderHead,
      pointer,
    },
    true,
  );
});

/** The cell of the walk's step that the pointer stands at. */
const cell = () => cellOf(app.getState().step, pointerWithin(seen()));

test('a layer, head or row that is not there shows the nearest that is', () => {
  selectHead({ layer: 9, head: 9 });
  pointCell({ row: 99, column: 99 });
  expect(headWithin(seen())).toMatchObject({ layer: 1, head: 1 });
  expect(cell()).toEqual({ row: 4, column: 4 });
});

test('a layer and head that a smaller model lacks are found again in a larger one', () => {
  selectHead({ layer: 1, head: 1 });
  const dimensions = { nLayers: 1, nHeads: 1 };
  app.setState(showing(app.getState(), referenceRun({ dimensions })));
  expect(headWithin(seen())).toMatchObject({ layer: 0, head: 0 });
  app.setState(showing(app.getState(), run));
  expect(headWithin(seen())).toMatchObject({ layer: 1, head: 1 });
});

test('the encoder has no cross-attention', () => {
  selectHead({ stack: 'decoder', kind: 'cross_attn' });
  selectHead({ stack: 'encoder' });
  expect(app.getState().head.kind).toBe('self_attn');
});

test('the key survives a walk through steps whose columns are features', () => {
  pointCell({ row: 2, column: 3 });
  goToStep('context');
  expect(cell().column).toBe(0);
  goToStep('pattern');
  expect(cell()).toEqual({ row: 2, column: 3 });
});

test('rows not decoded yet cannot be pointed at', () => {
  selectHead({ stack: 'decoder', kind: 'cross_attn' });
  setTime(1);
  point({ query: 3 });
  expect(pointed(seen()).query).toBe(1);
});

test('a feature of X is found again after a step with fewer features', () => {
  goToStep('x');
  pointCell({ row: 1, column: 6 });
  goToStep('q');
  expect(cell()).toEqual({ row: 1, column: 3 });
  expect(pointed(seen()).feature).toBe(3);
  goToStep('x');
  expect(cell()).toEqual({ row: 1, column: 6 });
  expect(pointed(seen()).feature).toBe(6);
});

test('a row of the encoder is found again after a shorter attention', () => {
  pointCell({ row: 4, column: 4 });
  selectHead({ stack: 'decoder', kind: 'self_attn' });
  expect(pointed(seen()).query).toBe(3);
  selectHead({ stack: 'encoder' });
  expect(pointed(seen()).query).toBe(4);
});

test('every position shown can be chosen, along both axes and ahead of decoding', () => {
  selectHead({ stack: 'decoder', kind: 'cross_attn' });
  setTime(1);
  setView('positions');
  point({ query: 3, key: 3, feature: 7 });
  expect(pointed(seen())).toEqual({ query: 3, key: 3, feature: 7 });
  point({ key: 4 });
  expect(pointed(seen()).key).toBe(3);
  setAllPositions(true);
  point({ query: 11, key: 11 });
  expect(pointed(seen())).toMatchObject({ query: 11, key: 11 });
  setView('steps');
  expect(pointed(seen())).toMatchObject({ query: 1, key: 4 });
});

test('in the decoder the query follows decoding, in the encoder it stays', () => {
  point({ query: 2 });
  setTime(0);
  expect(app.getState().pointer.query).toBe(2);
  selectHead({ stack: 'decoder' });
  setTime(3);
  expect(app.getState()).toMatchObject({ pointer: { query: 3 }, atEnd: true });
  setTime(99);
  expect(app.getState().time).toBe(3);
});

test('walking passes the mask in the encoder', () => {
  goToStep('scaled');
  stepForward();
  expect(app.getState().step).toBe('pattern');
  stepBack();
  expect(app.getState().step).toBe('scaled');
});

test('back to the start keeps the language, the theme and what runs', () => {
  app.setState({
    ...asking({ text: 'other', direction: 'en-zh' }),
    ...{ locale: 'zh-CN', theme: 'dark', time: 1 },
  });
  goToStep('out');
  backToStart();
  const { locale, theme, time, ...rest } = app.getState();
  expect({ locale, theme, time }).toEqual({ locale: 'zh-CN', theme: 'dark', time: 3 });
  expect(rest).toMatchObject({ view: 'opening', head: firstVisit.head });
  expect(seen()).toMatchObject({ run, text: firstVisit.slots.main.text, direction: 'en-fr' });
});

test('the opening leads on to X, and nothing is before it', () => {
  setView('opening');
  stepBack();
  expect(app.getState().view).toBe('opening');
  stepForward();
  expect(app.getState()).toMatchObject({ view: 'steps', step: 'x' });
});

test('from the links, which are the pattern, the walk goes on to the steps', () => {
  setView('links');
  stepForward();
  expect(app.getState()).toMatchObject({ view: 'steps', step: 'context' });
});

test('a preview beats the locked cell and leaves it alone', () => {
  pointCell({ row: 1, column: 1 });
  preview({ row: 2, column: 3 });
  expect(pointed(seen())).toMatchObject({ query: 2, key: 3 });
  expect(cell()).toEqual({ row: 1, column: 1 });
  preview(null);
  expect(pointed(seen())).toMatchObject({ query: 1, key: 1 });
});

test('previewing the same cell again changes nothing', () => {
  preview({ row: 1, column: 1 });
  const before = app.getState();
  preview({ row: 1, column: 1 });
  expect(app.getState()).toBe(before);
});

const embedding = (stack: 'encoder' | 'decoder') => ({ kind: 'embedding', stack }) as const;

test('a part is shown by a view of its kind; a head keeps the way of looking if it had one', () => {
  setView('links');
  select({ ...encoderHead, head: 1 });
  expect(app.getState()).toMatchObject({ view: 'links', part: { head: 1 } });
  select(embedding('encoder'));
  expect(app.getState()).toMatchObject({ view: 'positions', part: embedding('encoder') });
  select({ kind: 'output' });
  expect(app.getState()).toMatchObject({ view: 'output', part: { kind: 'output' } });
  select(encoderHead);
  expect(app.getState()).toMatchObject({ view: 'steps', part: encoderHead });
});

test('a view of another kind shows the part next to the last head, and leads back to it', () => {
  selectHead({ stack: 'decoder', kind: 'cross_attn', layer: 1, head: 1 });
  const { part: head } = app.getState();
  setView('output');
  expect(app.getState().part).toEqual({ kind: 'output' });
  setView('positions');
  expect(app.getState().part).toEqual(embedding('decoder'));
  setView('heads');
  expect(app.getState()).toMatchObject({ part: head, head });
});

test('what a stack begins with leads on to a head of that stack', () => {
  selectHead({ stack: 'decoder', kind: 'cross_attn', layer: 1, head: 1 });
  select(embedding('decoder'));
  expect(app.getState().head).toMatchObject({ stack: 'decoder', kind: 'cross_attn' });
  select(embedding('encoder'));
  const head = { stack: 'encoder', kind: 'self_attn', layer: 1, head: 1 };
  expect(app.getState().head).toEqual(head);
  stepForward();
  expect(app.getState()).toMatchObject({ view: 'steps', step: 'q', part: head });
});
