import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goToStep, pointCell, selectHead, setTime } from '../../src/store/actions.ts';
import { addressOf, stateAt } from '../../src/store/address/address.ts';
import { app, initialState } from '../../src/store/app.ts';
import { pointOnArrival } from '../../src/store/arrival.ts';
import { pointed } from '../../src/store/pointed.ts';
import type { Run } from '../../src/trace/run.ts';
import { headPattern } from '../../src/view/heads/heads.ts';
import { at } from '../../src/view/matrix/matrix.ts';
import { referenceRun } from '../reference/run.ts';
import { asking, seen, showing } from '../showing.ts';

const here = referenceRun();
const other = referenceRun({ source: ['the', 'cat', 'sleeps', 'today', 'too', '<eos>'] });
const self = { stack: 'decoder', kind: 'self_attn', layer: 0, head: 0 } as const;
let stop = () => {};

beforeEach(() => {
  const listen = vi.spyOn(app, 'subscribe');
  const shown = showing(initialState, here, { text: here.source.text });
  app.setState({ ...initialState, ...shown, time: 3 }, true);
  pointOnArrival();
  stop = listen.mock.results[0]?.value;
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

const pair = () => {
  const { query, key } = pointed(seen());
  return [query, key];
};

/** Whether no weight of the row is larger than the one pointed at. */
function atMost(): boolean {
  const { run, head } = seen();
  const pattern = headPattern(run as Run, { ...head, layer: 0, head: 0 });
  const [query = 0, key = 0] = pair();
  const row = pattern.data.subarray(query * pattern.columns, (query + 1) * pattern.columns);
  return at(pattern, query, key) === Math.max(...row);
}

function arrive(run: Run, text = run.source.text): void {
  app.setState(asking({ text }));
  app.setState(showing(app.getState(), run));
}

test.each([
  ['the encoder', { stack: 'encoder', kind: 'self_attn', layer: 0, head: 0 }],
  ['the decoder', self],
] as const)('in another attention, %s, the row’s strongest weight is selected', (_, head) => {
  for (const query of [1, 2, 3]) {
    selectHead({ stack: 'decoder', kind: 'cross_attn', layer: 0, head: 0 });
    for (const key of [0, 1, 2, 3]) {
      pointCell({ row: query, column: key });
      selectHead(head);
      expect(pair()[0]).toBe(query);
      expect(atMost()).toBe(true);
      selectHead({ stack: 'decoder', kind: 'cross_attn' });
    }
  }
});

test('another head of the same attention keeps the pair, to be compared', () => {
  selectHead({ ...self, head: 0 });
  pointCell({ row: 2, column: 0 });
  selectHead({ layer: 1, head: 1 });
  expect(pair()).toEqual([2, 0]);
});

test('another sentence, or another direction, selects the row’s strongest weight', () => {
  selectHead({ ...self, kind: 'cross_attn' });
  pointCell({ row: 1, column: 3 });
  arrive(other);
  expect(atMost()).toBe(true);
  pointCell({ row: 1, column: 3 });
  app.setState(asking({ direction: 'en-zh' }));
  arrive({ ...other, direction: 'en-zh' });
  expect(atMost()).toBe(true);
});

test('a visit opens on a thick link: where the row’s own is thin, on the head’s thickest', () => {
  const run = referenceRun({ source: ['the', 'cat', 'sleeps', 'now', '<eos>'] });
  const { data } = run.trace.get('decoder.1.cross_attn.pattern');
  data.fill(0.2);
  // Row 1 of the last head looks at word 2; row 2 at the end, which is no word.
  data.set([0.1, 0.1, 0.6, 0.1, 0.1], 20 + 5);
  data.set([0, 0, 0, 0, 1], 20 + 10);
  app.setState({ ...initialState, view: 'opening', time: 3 });
  arrive(run);
  expect(pair()).toEqual([1, 2]);
});

test('the same sentence computed again keeps the pair, and so does a link’s own', () => {
  pointCell({ row: 1, column: 3 });
  arrive({ ...here });
  expect(pair()).toEqual([1, 3]);
  const link = addressOf({ ...app.getState(), ...asking({ text: other.source.text }) });
  app.setState({ ...stateAt(link), time: 3 });
  arrive(other);
  expect(pair()).toEqual([1, 3]);
});

test('a link without a pair opens on the strongest weight of its row', () => {
  const visited = stateAt({ text: other.source.text, q: 2, head: 1, layer: 1 });
  app.setState({ ...visited, time: 3 });
  arrive(other);
  expect(pair()[0]).toBe(1);
  expect(atMost()).toBe(true);
});

test('each decoding step looks where its own word looks most', () => {
  selectHead(self);
  for (const time of [1, 2, 3]) {
    setTime(time);
    expect(pair()[0]).toBe(time);
    expect(atMost()).toBe(true);
  }
});

test('the mask’s step shows a blocked cell, and the walk goes on with the pair it came with', () => {
  selectHead(self);
  pointCell({ row: 2, column: 1 });
  goToStep('masked');
  expect(pair()).toEqual([2, 3]);
  goToStep('pattern');
  expect(pair()).toEqual([2, 1]);
});

test('the last row has nothing blocked: the mask’s step shows the row before', () => {
  selectHead(self);
  pointCell({ row: 3, column: 1 });
  goToStep('masked');
  expect(pair()).toEqual([2, 3]);
});

test('whoever points at an allowed cell in the mask’s step stays there', () => {
  selectHead(self);
  goToStep('masked');
  pointCell({ row: 2, column: 0 });
  expect(pair()).toEqual([2, 0]);
  const link = addressOf(app.getState());
  const visited = stateAt(link);
  app.setState({ ...visited, ...showing(visited, here), time: 3 });
  expect(pair()).toEqual([2, 0]);
});
