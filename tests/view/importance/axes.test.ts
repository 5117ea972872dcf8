import { expect, test } from 'vitest';
import { axesOf, edgeRowHeight, printedEdge } from '../../../src/view/importance/axes.ts';
import { type Edge, matrixOfEdges } from '../../../src/view/importance/edges.ts';

const edge = (weight: number, length: number | null, change: number, logit: number): Edge => {
  const effect = { step: 0, before: 0.9, after: 0.9 + change, change, logit };
  return { key: 0, weight, length, effect, effects: [effect] };
};

test('weights have 0 to 1, lengths and changes go as far as they do', () => {
  const edges = [edge(0.2, 1.3, -0.42, 0.9), edge(0.4, 0.2, 0.1, -2.4)];
  const [weight, length, change] = axesOf(edges, 'change');
  expect(weight).toMatchObject({ ticks: ['0', '1'], signed: false });
  expect(length).toMatchObject({ bound: 1.5, ticks: ['0', '1.5'] });
  expect(change).toMatchObject({ bound: 0.5, ticks: ['−0.5', '0', '+0.5'], signed: true });
  expect(axesOf(edges, 'logit')[2]).toMatchObject({ id: 'logit', bound: 3 });
});

test('an edge has a share of each axis, and its numbers', () => {
  const edges = [edge(0.2, 0.75, -0.25, 0.9), edge(0.4, 1.5, 0.5, 0)];
  const axes = axesOf(edges, 'change');
  expect(printedEdge(edges[0] as Edge, axes)).toEqual([
    { share: 0.2, text: '0.20' },
    { share: 0.5, text: '0.75' },
    { share: -0.5, text: '−0.250' },
  ]);
});

test('no change fills an axis by being the largest of nothing; what is printed as 0 has no bar', () => {
  const edges = [edge(0.2, 1, -0.0004, 0.02)];
  const axes = axesOf(edges, 'change');
  expect(axes[2]).toMatchObject({ bound: 0.1 });
  expect(printedEdge(edges[0] as Edge, axes)[2]).toEqual({ share: null, text: '0.000' });
  expect(axesOf(edges, 'logit')[2]).toMatchObject({ bound: 0.5 });
});

test('what is not known has no bar: a length without W_O, a change before it is computed', () => {
  const unknown: Edge = { key: 3, weight: 1, length: null, effect: null, effects: [] };
  const [, length, change] = printedEdge(unknown, axesOf([unknown], 'change'));
  expect([length, change]).toEqual([
    { share: null, text: '–' },
    { share: null, text: '' },
  ]);
  expect([...matrixOfEdges([unknown]).data]).toEqual([1, ...Array(5).fill(Number.NaN)]);
});

test('rows share the height, and stay readable', () => {
  expect(edgeRowHeight(320, 14)).toBe(20);
  expect([edgeRowHeight(90, 40), edgeRowHeight(2000, 3)]).toEqual([16, 34]);
});
