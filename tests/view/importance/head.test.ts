import { expect, test } from 'vitest';
import { attentions } from '../../../src/view/heads/heads.ts';
import { edgesOf, rowCuts } from '../../../src/view/importance/cuts.ts';
import { edgesIn } from '../../../src/view/importance/edges.ts';
import { headChanges, headCuts } from '../../../src/view/importance/head.ts';
import { at } from '../../../src/view/matrix/matrix.ts';
import { referenceRun } from '../../reference/run.ts';
import { sweptBy } from '../../reference/swept.ts';

const run = referenceRun({ source: ['the', 'cat', 'sleeps', 'here', '<eos>'] });

test.each(attentions)('$stack $kind: a head’s edges are those of its rows', (attention) => {
  const where = { ...attention, layer: 0, head: 1 };
  const variants = headCuts(run, where, 'share');
  const cuts = variants.map((one) => sweptBy(run, one));
  const found = headChanges(run, where, cuts, 3, 'logit');
  const rows = Array.from({ length: found.matrix.rows }, (_, row) => ({ ...where, row }));
  expect(variants).toEqual(rows.flatMap((of) => rowCuts(run, of, 'share')));
  const effects = rows.flatMap((of) => {
    const step = attention.stack === 'encoder' ? 3 : of.row;
    const own = rowCuts(run, of, 'share').map((one) => sweptBy(run, one));
    return edgesIn(run, of, own, step).map(({ key, effect }) => ({ row: of.row, key, effect }));
  });
  for (const { row, key, effect } of effects)
    expect(at(found.matrix, row, key)).toBeCloseTo(effect?.logit ?? Number.NaN, 5);
  const size = ({ effect }: (typeof effects)[number]) => Math.abs(effect?.logit ?? 0);
  const most = effects.reduce((one, other) => (size(other) > size(one) ? other : one));
  expect(found.strongest).toEqual(most);
  expect(found.edges).toBe(effects.length);
  const matter = effects.filter(({ effect }) => Math.abs(effect?.change ?? 0) >= 0.01);
  expect(found.matter).toBe(matter.length);
});

test('of what has not come nothing is told', () => {
  const where = { ...attentions[1], layer: 1, head: 0 };
  const variants = headCuts(run, where, 'stay');
  const cuts = variants.map((one, place) => (place === 1 ? sweptBy(run, one) : undefined));
  const found = headChanges(run, where, cuts, 3, 'change');
  expect([found.edges, found.strongest?.row, found.strongest?.key]).toEqual([1, 1, 0]);
  expect([0, 1, 2].map((key) => at(found.matrix, 1, key))).toEqual([
    found.strongest?.effect.change,
    Number.NaN,
    0,
  ]);
  expect(headChanges(run, where, [], 3, 'change').strongest).toBeNull();
});

test('only the rows decoded so far are counted, and a blocked cell is no edge', () => {
  const where = { ...attentions[1], layer: 1, head: 0 };
  const cuts = headCuts(run, where, 'stay').map((one) => sweptBy(run, one));
  const found = headChanges(run, where, cuts, 1, 'change');
  expect(found.edges).toBe(1 + 2);
  expect(found.strongest?.row).toBeLessThan(2);
  expect(at(found.matrix, 0, 3)).toBe(0);
  expect(edgesOf(run, { ...where, row: 0 })).toEqual([0]);
});
