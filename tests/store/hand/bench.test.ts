import { beforeEach, expect, test } from 'vitest';
import { app, initialState } from '../../../src/store/app.ts';
import { changeInputs, drawAll, fill, resize, setMatrix } from '../../../src/store/hand/actions.ts';
import { handIn } from '../../../src/store/hand/link.ts';
import { isWorked, workedOf } from '../../../src/store/hand/worked.ts';
import { benchMatrices } from '../../../src/view/hand/bench.ts';
import { fc } from '../../draws.ts';

beforeEach(() => app.setState(initialState, true));

const inputs = () => app.getState().hand.inputs;

test('another size keeps what is inside it, and is never larger than the bench', () => {
  resize('x', 3, 1);
  expect(inputs().cells.x).toEqual([['1'], ['1'], ['0']]);
  expect(inputs().tokens).toEqual(['1', '2', '']);
  resize('x', 99, 99);
  expect([inputs().cells.x?.length, inputs().cells.x?.[0]?.length]).toEqual([12, 16]);
  resize('wq', 99, 0);
  expect([inputs().cells.wq?.length, inputs().cells.wq?.[0]?.length]).toEqual([16, 1]);
});

test('what does not fit is not filled in', () => {
  const before = inputs();
  const row = Array.from({ length: 16 }, () => '1');
  expect(fill('x', { row: 0, column: 1 }, [row])).toEqual({ code: 'size', rows: 2, columns: 17 });
  expect(inputs()).toBe(before);
});

test('the same seed draws the same numbers, another seed others; they can be computed with', () => {
  drawAll(7);
  const seven = inputs().cells;
  drawAll(8);
  expect(inputs().cells).not.toEqual(seven);
  drawAll(7);
  expect(inputs().cells).toEqual(seven);
  expect(inputs().cells.wo).toBeNull();
  expect(isWorked(workedOf(inputs()))).toBe(true);
});

test('other inputs ask for nothing that was hidden', () => {
  const hand = { ...app.getState().hand, hidden: { 'pattern.0.0.0': '0.3' } };
  app.setState({ hand });
  changeInputs({ heads: 1 });
  expect(app.getState().hand.hidden).toEqual({});
  setMatrix('wq', null);
  expect(isWorked(workedOf(inputs()))).toBe(true);
});

const text = fc.oneof(
  fc.constantFrom('1', '-2', '0.5', '1/3', '1e300', '1000', '-1000', '', 'x', 'NaN', '１'),
  fc.integer({ min: -9, max: 9 }).map(String),
);
const code = fc
  .tuple(
    fc.constantFrom('1', '1s', '2sm', '3smp', '8p'),
    fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 8 }))
        .chain(([rows, columns]) =>
          fc.array(
            fc.array(text, { minLength: columns, maxLength: columns }).map((row) => row.join('_')),
            { minLength: rows, maxLength: rows },
          ),
        )
        .map((rows) => rows.join('*')),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([head, matrices]) =>
    [head, 'nA', ...matrices.map((matrix, at) => `${'xqkvo'[at]}${matrix}`)].join('~'),
  );

test('whatever is typed is computed, or said to be wrong at a matrix', () => {
  fc.assert(
    fc.property(code, (link) => {
      const typed = handIn(link);
      if (!typed) throw new Error(`${link} is not read`);
      const worked = workedOf(typed);
      if (isWorked(worked)) {
        expect(worked.attended.out.flat().every(Number.isFinite)).toBe(true);
      } else {
        const told = [...worked.cells, ...(worked.shape ? [worked.shape] : [])];
        expect(told.length).toBeGreaterThan(0);
        for (const { matrix } of told) expect(benchMatrices).toContain(matrix);
      }
    }),
    { numRuns: 2000 },
  );
});
