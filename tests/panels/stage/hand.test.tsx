// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { app } from '../../../src/store/app.ts';
import { press, stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { allHere, layOut, visitWith } from '../visit.ts';

vi.mock('../../../src/panels/controls/Tex.tsx', async () => {
  const { Typeset } = await import('../../../src/panels/controls/Typeset.tsx');
  return { Tex: Typeset };
});

const run = referenceRun();
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

async function open(link: string): Promise<void> {
  await visitWith(run, `view=hand&${link}`);
  show(
    <>
      <StagePanel />
      <ExplainColumn />
    </>,
  );
}

const labelled = (name: string) => {
  const found = box().querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!found) throw new Error(`nothing is labelled ${name}`);
  return found;
};

function type(field: HTMLElement, text: string): void {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  act(() => {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function paste(field: HTMLElement, text: string): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  act(() => void field.dispatchEvent(event));
}

const x = () => app.getState().hand.inputs.cells.x;

test('a paste fills from its cell on; what is no matrix changes nothing and says why', async () => {
  await open('hand=two');
  paste(labelled('X, row 2, column 2'), 'array([[5, 6],\n       [7, 8]])');
  const grown = [
    ['1', '1', '0'],
    ['1', '5', '6'],
    ['0', '7', '8'],
  ];
  expect(x()).toEqual(grown);
  expect(app.getState().hand.inputs.tokens).toEqual(['1', '2', '']);
  paste(labelled('X, row 1, column 1'), '1,2\n3');
  expect(x()).toEqual(grown);
  expect(box().textContent).toContain('Row 2 of what was pasted has 1 numbers, the first has 2.');
  paste(labelled('X, row 1, column 2'), '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16');
  expect(x()).toEqual(grown);
  expect(box().textContent).toContain('it would be 3 × 17, which is too large');
});

test('what is wrong is told at its cell or its matrix, and nothing is lost', async () => {
  await open('hand=two');
  const cell = labelled('WK, row 1, column 2');
  type(cell, '1e300');
  expect(cell.getAttribute('aria-invalid')).toBe('true');
  const told = document.getElementById(cell.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('Row 1, column 2: “1e300” is too large; up to ±1000.');
  expect((cell as HTMLInputElement).value).toBe('1e300');
  type(cell, '1');
  type(labelled('Columns of X'), '3');
  expect(x()?.[0]).toHaveLength(2);
  press(labelled('Columns of X'), 'Enter');
  expect(box().textContent).toContain('It needs 3 rows to be multiplied.');
  act(() =>
    [...box().querySelectorAll('button')].find((b) => b.textContent === 'Step by step')?.click(),
  );
  expect(box().textContent).toContain('There is nothing to compute yet.');
});

test('a step is on the board, and its cell comes apart by the bench’s own tokens', async () => {
  await open('hand=notebook&bench=steps.scores.1.2.3');
  const text = box().textContent ?? '';
  expect(text).toContain('“记” to “本”: 9.00');
  expect(box().querySelectorAll('[data-part=result] [role=grid]')).toHaveLength(1);
});

test('↓ and Enter go to the cell below, ↑ to the one above; at the edge they stay', async () => {
  await open('hand=two');
  const [above, below] = [1, 2].map((row) => labelled(`X, row ${row}, column 2`));
  above?.focus();
  for (const [key, at] of [
    ['ArrowDown', below],
    ['ArrowUp', above],
    ['Enter', below],
    ['Enter', below],
  ] as const) {
    press(document.activeElement as Element, key);
    expect(document.activeElement).toBe(at);
  }
});

test('X with positions comes apart as it was typed, and nothing measured is said of it', async () => {
  await open('hand=1p~nA_B~x1_2*3_4&bench=steps.x.1.2.1');
  const why = box().textContent ?? '';
  expect(why).toContain('X as typed3.0000position+ 0.8415X + PE3.8415');
  expect(why).not.toContain('measured');
});

test('a hidden number takes an answer, and a mistake is named', async () => {
  await open('hand=two&bench=practise.pattern.1.1.1');
  const shown = [...box().querySelectorAll<HTMLElement>('[data-step=pattern] button')];
  expect(shown.map(({ textContent }) => textContent)).toEqual([
    '0.3302',
    '0.6698',
    '0.5000',
    '0.5000',
  ]);
  act(() => shown[1]?.click());
  const answer = () => labelled('softmax, row 1, column 2: your number');
  type(answer(), '0.7311');
  expect(box().textContent).toContain(
    'softmax, row 1, column 2: The division by √d_k is forgotten.',
  );
  expect(box().textContent).toContain('0 of 1 right');
  type(answer(), '0.67');
  expect(box().textContent).toContain('softmax, row 1, column 2: Right.');
  expect(box().textContent).toContain('1 of 1 right');
});

test('the printed sheet has blanks where numbers are hidden, and a key with all of them', async () => {
  await open('hand=notebook&bench=practise.pattern.1.1.1');
  const captions = () =>
    [...document.querySelectorAll('[data-paper] table')].map((table) => [
      table.querySelector('caption')?.textContent,
      [...table.querySelectorAll('td')]
        .map(({ textContent }) => textContent)
        .slice(0, 3)
        .join(' '),
    ]);
  expect(captions().slice(0, 3)).toEqual([
    ['X', '1 2 1'],
    ['Q Kᵀ', '  '],
    ['softmax', '  '],
  ]);
  expect(captions()).toContainEqual(['softmax', '0.4683 0.0634 0.4683']);
  act(() => box().querySelectorAll<HTMLElement>('[data-step=pattern] button')[1]?.click());
  expect(captions()[2]).toEqual(['softmax', '0.4683  0.4683']);
});
