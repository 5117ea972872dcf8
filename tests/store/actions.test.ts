import { beforeEach, expect, test } from 'vitest';
import {
  goToStep,
  point,
  pointCell,
  preview,
  select,
  setAllPositions,
  setTime,
  setView,
  stepBack,
  stepForward,
} from '../../src/store/actions.ts';
import { app, initialState } from '../../src/store/app.ts';
import { pointed } from '../../src/store/pointed.ts';
import { cellOf } from '../../src/store/pointer.ts';
import { pointerWithin, selectionWithin } from '../../src/store/within.ts';
import { encoderHead, syntheticRun } from '../synthetic.ts';

const run = syntheticRun({
  source: ['the', 'cat', 'sleeps', 'today', '<eos>'],
  target: ['le', 'chat', 'dort', '<eos>'],
});

beforeEach(() => {
  const pointer = { query: 0, key: 0, feature: 0 };
  app.setState({ ...initialState, run, time: 3, selection: encoderHead, pointer }, true);
});

/** The cell of the walk's step that the pointer stands at. */
const cell = () => cellOf(app.getState().selection.step, pointerWithin(app.getState()));

test('a layer, head or row that is not there shows the nearest that is', () => {
  select({ layer: 9, head: 9 });
  pointCell({ row: 99, column: 99 });
  expect(selectionWithin(app.getState())).toMatchObject({ layer: 1, head: 1 });
  expect(cell()).toEqual({ row: 4, column: 4 });
});

test('a layer and head that a smaller model lacks are found again in a larger one', () => {
  select({ layer: 1, head: 1 });
  const dimensions = { nLayers: 1, nHeads: 1 };
  app.setState({ run: syntheticRun({ dimensions }) });
  expect(selectionWithin(app.getState())).toMatchObject({ layer: 0, head: 0 });
  app.setState({ run });
  expect(selectionWithin(app.getState())).toMatchObject({ layer: 1, head: 1 });
});

test('the encoder has no cross-attention', () => {
  select({ stack: 'decoder', kind: 'cross_attn' });
  select({ stack: 'encoder' });
  expect(app.getState().selection.kind).toBe('self_attn');
});

test('the key survives a walk through steps whose columns are features', () => {
  pointCell({ row: 2, column: 3 });
  goToStep('context');
  expect(cell().column).toBe(0);
  goToStep('pattern');
  expect(cell()).toEqual({ row: 2, column: 3 });
});

test('rows not decoded yet cannot be pointed at', () => {
  select({ stack: 'decoder', kind: 'cross_attn' });
  setTime(1);
  point({ query: 3 });
  expect(pointed(app.getState()).query).toBe(1);
});

test('a feature of X is found again after a step with fewer features', () => {
  goToStep('x');
  pointCell({ row: 1, column: 6 });
  goToStep('q');
  expect(cell()).toEqual({ row: 1, column: 3 });
  expect(pointed(app.getState()).feature).toBe(3);
  goToStep('x');
  expect(cell()).toEqual({ row: 1, column: 6 });
  expect(pointed(app.getState()).feature).toBe(6);
});

test('a key of the encoder is found again after a shorter attention', () => {
  pointCell({ row: 4, column: 4 });
  select({ stack: 'decoder', kind: 'self_attn' });
  expect(pointed(app.getState()).key).toBe(3);
  select({ stack: 'encoder' });
  expect(pointed(app.getState())).toMatchObject({ query: 4, key: 4 });
});

test('every position shown can be chosen, along both axes and ahead of decoding', () => {
  select({ stack: 'decoder', kind: 'cross_attn' });
  setTime(1);
  setView('positions');
  point({ query: 3, key: 3, feature: 7 });
  expect(pointed(app.getState())).toEqual({ query: 3, key: 3, feature: 7 });
  point({ key: 4 });
  expect(pointed(app.getState()).key).toBe(3);
  setAllPositions(true);
  point({ query: 11, key: 11 });
  expect(pointed(app.getState())).toMatchObject({ query: 11, key: 11 });
  setView('steps');
  expect(pointed(app.getState())).toMatchObject({ query: 1, key: 4 });
});

test('in the decoder the query follows decoding, in the encoder it stays', () => {
  point({ query: 2 });
  setTime(0);
  expect(app.getState().pointer.query).toBe(2);
  select({ stack: 'decoder' });
  setTime(3);
  expect(app.getState()).toMatchObject({ pointer: { query: 3 }, atEnd: true });
  setTime(99);
  expect(app.getState().time).toBe(3);
});

test('walking passes the mask in the encoder', () => {
  select({ step: 'scaled' });
  stepForward();
  expect(app.getState().selection.step).toBe('pattern');
  stepBack();
  expect(app.getState().selection.step).toBe('scaled');
});

test('from the links, which are the pattern, the walk goes on to the steps', () => {
  setView('links');
  stepForward();
  expect(app.getState()).toMatchObject({ view: 'steps', selection: { step: 'context' } });
});

test('a preview beats the locked cell and leaves it alone', () => {
  pointCell({ row: 1, column: 1 });
  preview({ row: 2, column: 3 });
  expect(pointed(app.getState())).toMatchObject({ query: 2, key: 3 });
  expect(cell()).toEqual({ row: 1, column: 1 });
  preview(null);
  expect(pointed(app.getState())).toMatchObject({ query: 1, key: 1 });
});

test('previewing the same cell again changes nothing', () => {
  preview({ row: 1, column: 1 });
  const before = app.getState();
  preview({ row: 1, column: 1 });
  expect(app.getState()).toBe(before);
});
