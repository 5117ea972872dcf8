// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { goToStep } from '../../../src/store/actions.ts';
import { story } from '../../../src/store/learn/story.ts';
import type { ActivationName } from '../../../src/trace/names.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { at, traced } from '../../../src/view/matrix/matrix.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { visit } from '../visit.ts';

const { box, show } = stand();
const run = referenceRun();
const details = () => box().querySelector('details');
afterEach(() => story.setState({ open: null }));

async function told(link: string): Promise<string> {
  await visit(run, link);
  show(<ExplainColumn />);
  return details()?.textContent ?? '';
}

/** The first three numbers of a row, as they are told. */
function beginning(name: ActivationName, row: number, head: number): string {
  const matrix = traced(run.trace, name, head);
  return `(${[0, 1, 2].map((f) => formatFixed(at(matrix, row, f))).join(', ')}, …)`;
}

test('each of the three is told where it is made, in the words and numbers pointed at', async () => {
  const where = 'stack=encoder&layer=1&head=2&q=2&k=3';
  const path = 'encoder.0.self_attn';
  const [q, k, v] = [
    await told(`${where}&step=q`),
    await told(`${where}&step=k`),
    await told(`${where}&step=v`),
  ];
  expect(q).toContain(
    `“cat” types ${beginning(`${path}.q`, 1, 1)}: ${run.dimensions.dHead} numbers`,
  );
  expect(k).toContain(
    `4 words have one here, and that of “sleeps” reads ${beginning(`${path}.k`, 2, 1)}`,
  );
  expect(k).toContain('“cat” asks');
  expect(v).toContain(`“sleeps” gives ${beginning(`${path}.v`, 2, 1)}`);
  expect(v).toContain('“cat” will take of all 4');
  expect(v).toContain('so each word has three vectors');
  expect([q, k, v].map((text) => /\((\d) of 3\)/.exec(text)?.[1])).toEqual(['1', '2', '3']);
});

test('between two texts the jobs are shared, and a mask leaves fewer to take of', async () => {
  const cross = await told('stack=decoder&attn=cross&step=v&q=2&k=3');
  expect(cross).toContain('the translation does the first, the source the other two');
  const masked = await told('stack=decoder&attn=self&step=v&q=2&k=1');
  expect(masked).toContain('of all 2 that it may look at');
});

test('once opened it stays open from step to step, and is told nowhere else', async () => {
  await told('stack=encoder&step=q');
  expect(details()?.open).toBe(false);
  act(() => {
    const part = details() as HTMLDetailsElement;
    part.open = true;
    part.dispatchEvent(new Event('toggle'));
  });
  act(() => goToStep('k'));
  expect(details()?.open).toBe(true);
  act(() => goToStep('scores'));
  expect(details()).toBeNull();
});
