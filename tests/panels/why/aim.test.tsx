// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { pointCell, preview } from '../../../src/store/actions.ts';
import { app } from '../../../src/store/app.ts';
import { fetchLater } from '../../../src/store/later.ts';
import { tried } from '../../../src/store/predictions/tried.ts';
import { arrived } from '../../../src/store/session/arrived.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { tryAt } from '../../../src/view/tries/tries.ts';
import { stand } from '../../charts/mount.tsx';
import { encoderHead, referenceRun } from '../../reference/run.ts';
import { visit } from '../visit.ts';

// A formula is there at once: it comes later than the rest.
vi.mock('../../../src/panels/controls/Tex.tsx', async () => {
  const { Typeset } = await import('../../../src/panels/controls/Typeset.tsx');
  return { Tex: Typeset };
});

const run = referenceRun();
const { box, show } = stand();
const aim = () => box().querySelector('[class*=aim]');
const told = () => aim()?.querySelector('[role=status]')?.textContent?.trim();
const rows = [0, 1, 2, 3];
const cells = rows.flatMap((row) => rows.map((column) => ({ row, column })));

beforeEach(async () => {
  tried.setState(tried.getInitialState(), true);
  await fetchLater('en');
});

test.each(['pattern', 'context', 'residual'] as const)(
  'what is to be tried at %s ticks itself when a cell is chosen that does it',
  async (step) => {
    await visit(run, `stack=encoder&layer=1&head=1&q=2&step=${step}`);
    await act(async () => show(<ExplainColumn />));
    expect(aim()?.textContent).toContain('Try.');
    const find = tryAt(run, { ...encoderHead, step }, 0);
    const finds = cells.filter((cell) => find?.(cell));
    const others = cells.filter((cell) => !find?.(cell));
    const [there] = finds;
    if (!there) throw new Error('no find');
    act(() => preview(there));
    expect(told(), 'passing by is no find').toBe('');
    act(() => preview(null));
    for (const cell of others) act(() => pointCell(cell));
    expect(told()).toBe('');
    act(() => pointCell(there));
    const numbers = find?.(there)?.map((number) => formatFixed(number));
    expect(told()).toBe(`Found: ${numbers?.join(' → ')}`);
    for (const cell of others) act(() => pointCell(cell));
    expect(told(), 'what is found stays').toContain('Found');
  },
);

const spread = referenceRun({ dimensions: { dModel: 32, dHead: 16 } });
const network = { kind: 'ffn', stack: 'encoder', layer: 0 } as const;

test.each([
  ['normalized', 'head=1', encoderHead],
  ['normalized', 'part=norm', { kind: 'norm', stack: 'encoder', layer: 0, norm: 'ln1' }],
  ['normalized', 'part=ffn', network],
  ['post', 'part=ffn', network],
] as const)('what is to be tried at %s of %s ticks itself, too', async (step, link, part) => {
  await visit(spread, `stack=encoder&layer=1&${link}&q=2&step=${step}`);
  await act(async () => show(<ExplainColumn />));
  const find = tryAt(spread, { ...part, step }, 0);
  const width = step === 'post' ? spread.dimensions.dFf : spread.dimensions.dModel;
  const all = rows.flatMap((row) =>
    Array.from({ length: width }, (_, column) => ({ row, column })),
  );
  const there = all.find((cell) => find?.(cell));
  const other = all.find((cell) => !find?.(cell));
  if (!there || !other) throw new Error('no find');
  expect(aim()?.textContent).toContain('Try.');
  act(() => pointCell(other));
  expect(told()).toBe('');
  act(() => preview(there));
  expect(told(), 'passing by is no find').toBe('');
  act(() => preview(null));
  act(() => pointCell(there));
  const numbers = find?.(there)?.map((number) => formatFixed(number));
  expect(told()).toBe(`Found: ${numbers?.join(' → ')}`);
});

test('what one sentence has at a cell ticks nothing of another that has it not', async () => {
  const other = referenceRun({
    source: ['two', 'dogs', 'saw', 'her', 'today', '<eos>'],
    dimensions: { dModel: 16, dHead: 8 },
  });
  const where = { ...encoderHead, step: 'pattern' } as const;
  const [ours, theirs] = [tryAt(run, where, 0), tryAt(other, where, 0)];
  const there = cells.find((cell) => ours?.(cell) && !theirs?.(cell));
  if (!there) throw new Error('no such cell');
  await visit(run, 'stack=encoder&layer=1&head=1&q=2&step=pattern');
  await act(async () => show(<ExplainColumn />));
  act(() => pointCell(there));
  expect(told()).toContain('Found');
  await act(async () =>
    app.setState((state) => arrived(state, 'main', { run: other, changes: [] })),
  );
  expect(told()).toBe('');
});
