import { beforeEach, describe, expect, test } from 'vitest';
import { setTime } from '../../src/store/actions.ts';
import { addressOf, stateAt } from '../../src/store/address/address.ts';
import { readAddress, writeAddress } from '../../src/store/address/url.ts';
import { app, initialState } from '../../src/store/app.ts';
import { findHeads, pickWord, showFound } from '../../src/store/find.ts';
import { referenceRun } from '../reference/run.ts';
import { seen, showing } from '../showing.ts';

const run = referenceRun();
const where = () => {
  const { head, pointer, view } = seen();
  return { attention: `${head.stack} ${head.kind}`, query: pointer.query, key: pointer.key, view };
};

beforeEach(() => {
  app.setState({ ...initialState, ...showing(initialState, run), time: 3 }, true);
  findHeads();
});

describe('two picks are the pair, whatever was pointed at', () => {
  test.each([
    ['source', 0, 'source', 2, 'encoder self_attn', 0, 2],
    ['source', 2, 'source', 0, 'encoder self_attn', 2, 0],
    ['target', 3, 'source', 1, 'decoder cross_attn', 2, 1],
    ['source', 1, 'target', 4, 'decoder cross_attn', 3, 1],
    ['target', 1, 'target', 3, 'decoder self_attn', 2, 1],
  ] as const)('%s %i, %s %i', (one, first, other, second, attention, query, key) => {
    for (const _ of ['once', 'again']) {
      pickWord({ side: one, index: first });
      pickWord({ side: other, index: second });
      expect(where()).toEqual({ attention, query, key, view: 'find' });
    }
  });
});

test('a word of the pair is only picked anew: the next takes the place of the other', () => {
  pickWord({ side: 'target', index: 3 });
  pickWord({ side: 'source', index: 1 });
  pickWord({ side: 'target', index: 3 });
  pickWord({ side: 'source', index: 0 });
  expect(where()).toMatchObject({ attention: 'decoder cross_attn', query: 2, key: 0 });
});

test('no row makes <bos>: it is linked with another word of the translation or not at all', () => {
  pickWord({ side: 'source', index: 0 });
  pickWord({ side: 'source', index: 1 });
  const before = where();
  pickWord({ side: 'target', index: 0 });
  expect(where()).toEqual(before);
  pickWord({ side: 'target', index: 2 });
  pickWord({ side: 'source', index: 2 });
  pickWord({ side: 'target', index: 0 });
  expect(where()).toMatchObject({ attention: 'decoder self_attn', query: 1, key: 0 });
});

test('decoding walks to a word that is still to come', () => {
  setTime(0);
  pickWord({ side: 'source', index: 1 });
  pickWord({ side: 'target', index: 3 });
  expect(seen().time).toBe(2);
  expect(where()).toMatchObject({ query: 2, key: 1 });
});

test('a head that was found is shown at the cell it was found by', () => {
  showFound({ stack: 'decoder', kind: 'cross_attn', layer: 1, head: 0 }, 2, 1);
  expect(where()).toEqual({ attention: 'decoder cross_attn', query: 2, key: 1, view: 'heads' });
  expect(seen().head).toMatchObject({ layer: 1, head: 0 });
});

test('the link says the view, both words and on which side each is', () => {
  pickWord({ side: 'source', index: 2 });
  pickWord({ side: 'source', index: 0 });
  const link = writeAddress(addressOf(app.getState()));
  expect(Object.fromEntries(link)).toMatchObject({
    view: 'find',
    stack: 'encoder',
    attn: 'self',
    q: '3',
    k: '1',
  });
  const { view, head, pointer } = stateAt(readAddress(link).address);
  expect({ view, stack: head.stack, ...pointer }).toMatchObject({
    view: 'find',
    stack: 'encoder',
    query: 2,
    key: 0,
  });
});
