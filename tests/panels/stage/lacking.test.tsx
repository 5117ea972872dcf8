// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MapOutput } from '../../../src/panels/map/MapOutput.tsx';
import { MapParts } from '../../../src/panels/map/MapParts.tsx';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { app, initialState } from '../../../src/store/app.ts';
import { setLocale } from '../../../src/store/language.ts';
import type { ActivationName } from '../../../src/trace/names.ts';
import type { Run } from '../../../src/trace/run.ts';
import { traceOf } from '../../../src/trace/trace.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import { modelMap } from '../../../src/view/map/modelMap.ts';
import { views } from '../../../src/view/selection.ts';
import { needsOf, partIn } from '../../../src/view/views.ts';
import { stand } from '../../charts/mount.tsx';
import { encoderHead, referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { allHere, layOut } from '../visit.ts';

const whole = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const holding = (names: readonly ActivationName[]): Run => ({
  ...whole,
  trace: traceOf(names.map(whole.trace.get)),
});
const page = (
  <>
    <StagePanel />
    <ExplainColumn />
    <MapOutput veiled={false} />
  </>
);
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

describe.each(attentions)('$stack $kind', (attention) => {
  test.each(views)('%s reads nothing but what it says it needs', async (view) => {
    const head = { ...attention, layer: 1, head: 1 } as const;
    const part = partIn(view, head, head);
    const run = holding(needsOf(view, head, head, whole.dimensions));
    const state = { ...initialState, step: 'context', part, head } as const;
    app.setState({ ...state, ...showing(state, run), locale: 'en', view }, true);
    show(page);
    const told = [...box().querySelectorAll('[role=alert], [role=status]')];
    expect(told.map(({ textContent }) => textContent).join('')).toBe('');
  });
});

test('a view that the run has no numbers for cannot be chosen, and says why', async () => {
  const walk = needsOf('links', encoderHead, encoderHead, whole.dimensions);
  const state = {
    ...initialState,
    locale: 'en',
    part: encoderHead,
    head: encoderHead,
    view: 'links',
  } as const;
  app.setState({ ...state, ...showing(state, holding(walk)) }, true);
  show(page);
  const heads = [...box().querySelectorAll<HTMLElement>('button')].find(
    ({ textContent }) => textContent === 'All heads',
  );
  expect(heads?.getAttribute('aria-disabled')).toBe('true');
  expect(heads?.title).toBe('What was computed has no numbers for “All heads”.');
  act(() => heads?.click());
  expect(app.getState().view).toBe('links');
});

test('a part of the map that the run has no numbers for cannot be chosen, and says why', () => {
  const walk = needsOf('links', encoderHead, encoderHead, whole.dimensions);
  const state = { ...initialState, locale: 'en', part: encoderHead, head: encoderHead } as const;
  app.setState({ ...state, ...showing(state, holding(walk)), view: 'links' }, true);
  show(<MapParts map={modelMap(whole.dimensions, { width: 249, height: 455 })} />);
  const button = (name: string) => box().querySelector<HTMLElement>(`[aria-label^="${name}"]`);
  const output = button('Output words');
  expect(output?.getAttribute('aria-disabled')).toBe('true');
  expect(output?.title).toBe('What was computed has no numbers for “Output words”.');
  expect(button('Decoder, layer 1, cross-attention, head 1')?.getAttribute('aria-disabled')).toBe(
    'true',
  );
  act(() => output?.click());
  expect(app.getState()).toMatchObject({ view: 'links', part: encoderHead });
  const words = button('Encoder, words and positions');
  expect(words?.getAttribute('aria-disabled')).toBeNull();
  act(() => words?.click());
  expect(app.getState().view).toBe('positions');
});

test('a link to such a view says so in its place, and of all that is read beside', async () => {
  const nothing = showing(initialState, holding([]));
  app.setState({ ...initialState, ...nothing, locale: 'en', view: 'heads' }, true);
  show(page);
  const told = () => box().querySelector('[role=status]')?.textContent;
  expect(told()).toBe('What was computed has no numbers for “All heads”.');
  await act(() => setLocale('zh-CN'));
  expect(told()).toBe('这次计算里没有“全部头”要用的数值。');
});
