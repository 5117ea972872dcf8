// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FormulaBar } from '../../../src/panels/formula/FormulaBar.tsx';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { selectHead } from '../../../src/store/actions.ts';
import { app } from '../../../src/store/app.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { at, traced } from '../../../src/view/matrix/matrix.ts';
import { stand } from '../../charts/mount.tsx';
import { eventually } from '../../eventually.ts';
import { referenceRun } from '../../reference/run.ts';
import { layOut, visit } from '../visit.ts';

const run = referenceRun();
const { box, show } = stand();
const weight = formatFixed(at(traced(run.trace, 'decoder.1.cross_attn.pattern', 1), 1, 2));

beforeEach(layOut);

async function open(): Promise<void> {
  await visit(run, 'view=opening&stack=decoder&attn=cross&layer=2&head=2&q=2&k=3&step=x');
  show(
    <>
      <StagePanel />
      <ExplainColumn />
      <FormulaBar />
    </>,
  );
}

const button = (name: RegExp) =>
  [...box().querySelectorAll('button')].find((one) =>
    name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );

test('a visit opens on one link over the sentence, and one line says what to do', async () => {
  await open();
  expect(box().querySelectorAll('[role=img] path')).toHaveLength(1);
  const chosen = [...box().querySelectorAll('[role=img] [data-chosen]')].map(
    (one) => one.textContent,
  );
  expect(chosen).toEqual([run.target.inputs[1], run.source.tokens[2]]);
  expect(box().textContent).toContain(`Press → to see, step by step, where ${weight} comes from`);
  expect(box().querySelector('h2')?.textContent).toContain(`to write “${run.target.tokens[1]}”`);
  expect(box().textContent).toContain('12 steps');
});

test.each([/Press →/, /Step forward/])('%s unfolds it to X', async (name) => {
  await open();
  expect(button(/Step back/)?.disabled).toBe(true);
  act(() => button(name)?.click());
  expect(app.getState()).toMatchObject({ view: 'steps', step: 'x', pointer: { query: 1, key: 2 } });
  expect(box().textContent).toContain('step 1 of 12');
});

const flying = () => document.querySelector('[data-unfolding]');

/** A browser that moves things, which this one is not, and how the reader likes that. */
function moving(reduced: boolean) {
  const animate = vi.fn(() => ({ finished: new Promise(() => {}) }));
  Object.assign(HTMLElement.prototype, { animate });
  vi.stubGlobal('matchMedia', () => ({
    matches: reduced,
    addEventListener() {},
    removeEventListener() {},
  }));
  return animate;
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(HTMLElement.prototype, 'animate');
});

test('its words go to their rows, in less than a second; who steps on is not kept', async () => {
  await open();
  const animate = moving(false);
  act(() => button(/Step forward/)?.click());
  expect(app.getState().step).toBe('x');
  expect(flying()?.getAttribute('aria-hidden')).toBe('true');
  await eventually(() =>
    expect(animate.mock.calls.length).toBeGreaterThan(run.source.tokens.length),
  );
  for (const [, options] of animate.mock.calls as unknown as [unknown, { duration: number }][])
    expect(options.duration).toBeLessThan(1000);
  act(() => button(/Step forward/)?.click());
  expect(flying()).toBeNull();
});

test('who wants nothing to move sees X at once', async () => {
  await open();
  moving(true);
  act(() => button(/Step forward/)?.click());
  expect([app.getState().step, flying()]).toEqual(['x', null]);
});

test('another head is looked at in steps: the opening is no way to look', async () => {
  await open();
  act(() => selectHead({ head: 0 }));
  expect(app.getState().view).toBe('steps');
  expect(button(/The sentence/)).toBeUndefined();
});
