import { describe, expect, test } from 'vitest';
import { cellProblems, numberIn } from '../../../src/files/matrix/cells.ts';
import { readMatrix } from '../../../src/files/matrix/read.ts';
import { fc } from '../../draws.ts';

const numbers = (text: string) => readMatrix(text).cells?.map((row) => row.map(numberIn));
const wanted = [
  [1, -2.5],
  [0.25, 4e-2],
];

describe('a matrix is read as it is written by', () => {
  test.each([
    ['CSV', '1,-2.5\n.25, 4e-2\n'],
    ['CSV with quotes', '"1","-2.5"\r\n"0.25","4e-2"'],
    ['CSV with decimal commas', '1;-2,5\n0,25;0,04'],
    ['TSV', '1\t-2.5\n0.25\t4E-2'],
    ['spaces', '  1  -2.5\n 0.25 4e-2'],
    ['JSON', '[[1, -2.5], [0.25, 0.04]]'],
    ['JSON over many lines', '[\n  [\n 1,\n -2.5\n ],\n  [0.25, 0.04]\n]'],
    ["NumPy's repr", 'array([[ 1.  , -2.5 ],\n       [ 0.25,  0.04]], dtype=float32)'],
    ["NumPy's print", '[[ 1.   -2.5 ]\n [ 0.25  0.04]]'],
    ['NumPy in a program', 'W_q = np.array([[1, -2.5], [0.25, 4e-2],])'],
    ['PyTorch', 'tensor([[1.0000, -2.5000],\n        [0.2500, 0.0400]])'],
    ['MATLAB', '[1 -2.5; 0.25 4e-2]'],
    ['MATLAB with lines', 'A = [1, -2.5\n 0.25, ...\n 0.04];'],
    ['people', '1 −2.5\n1/4 4/100'],
  ])('%s', (_, text) => {
    expect(numbers(text)).toEqual(wanted);
  });
});

test.each([
  ['', { code: 'nothing' }],
  [' \n\t', { code: 'nothing' }],
  ['[]', { code: 'nothing' }],
  ['1,2\n3', { code: 'ragged', row: 1, has: 1, first: 2 }],
  ['[[1],[2,3]]', { code: 'ragged', row: 1, has: 2, first: 1 }],
  ['1\n'.repeat(17), { code: 'size', rows: 17, columns: 1 }],
  ['a word '.repeat(2000), { code: 'page' }],
])('%j is no matrix, and why', (text, problem) => {
  expect(readMatrix(text)).toEqual({ problem });
});

test('what is no number to compute with is told at its cell, as it was written', () => {
  expect(
    cellProblems([
      ['1', 'one'],
      ['1e300', ' '],
      ['NaN', '1/0'],
    ]),
  ).toEqual([
    { code: 'words', row: 0, column: 1, text: 'one' },
    { code: 'large', row: 1, column: 0, text: '1e300' },
    { code: 'empty', row: 1, column: 1, text: ' ' },
    { code: 'words', row: 2, column: 0, text: 'NaN' },
    { code: 'words', row: 2, column: 1, text: '1/0' },
  ]);
});

const grid = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 16 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(
        fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100),
        {
          minLength: columns,
          maxLength: columns,
        },
      ),
      { minLength: rows, maxLength: rows },
    ),
  );

const writers: readonly ((rows: readonly (readonly number[])[]) => string)[] = [
  (rows) => JSON.stringify(rows),
  (rows) => rows.map((row) => row.join(',')).join('\n'),
  (rows) => rows.map((row) => row.join('\t')).join('\r\n'),
  (rows) => `[${rows.map((row) => row.join(' ')).join('; ')}];`,
  (rows) => `array([${rows.map((row) => `[${row.join(', ')}]`).join(',\n       ')}])`,
  (rows) => `[${rows.map((row) => `[${row.join('  ')}]`).join('\n ')}]`,
];

test('5,000 matrices come back whole, whoever wrote them', () => {
  fc.assert(
    fc.property(grid, fc.constantFrom(...writers), (rows, write) => {
      expect(numbers(write(rows))).toEqual(rows);
    }),
    { numRuns: 5000 },
  );
});

/** A paste of anything, most of it close to a matrix. */
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.constantFrom(...'[](),;\n\t .eE-+0179naN"=%…'), { maxLength: 60 })
    .map((a) => a.join('')),
);

test('10,000 pastes never throw, and lose no letter or digit of what is read', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { cells, problem } = readMatrix(text);
      expect(cells === undefined).not.toBe(problem === undefined);
      for (const { text: told, row, column } of cellProblems(cells ?? [])) {
        expect(cells?.[row]?.[column]).toBe(told);
      }
      if (cells && !/[(=]/.test(text)) {
        const digits = (from: string) => from.replace(/[^\p{L}\d]/gu, '');
        expect(digits(cells.flat().join(''))).toBe(digits(text));
      }
    }),
    { numRuns: 10_000 },
  );
});
