// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MapParts } from '../../../src/panels/map/MapParts.tsx';
import { app, initialState } from '../../../src/store/app.ts';
import { skip } from '../../../src/store/predictions/answer.ts';
import { answers } from '../../../src/store/predictions/answers.ts';
import { modelMap } from '../../../src/view/map/modelMap.ts';
import { encoderHead, referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { pressTab } from '../keyboard.ts';

const run = referenceRun();
const map = modelMap(run.dimensions, { width: 249, height: 455 });
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  answers.setState(answers.getInitialState(), true);
  document.body.innerHTML = '<div id="root"></div><section id="stage" tabindex="-1"></section>';
  app.setState(
    {
      ...initialState,
      ...showing(initialState, run),
      ...{ part: encoderHead, head: encoderHead, locale: 'en', time: 3 },
    },
    true,
  );
  root = createRoot(document.getElementById('root') as HTMLElement);
  act(() => root.render(<MapParts map={map} />));
});
afterEach(() => act(() => root.unmount()));

const part = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
const tabStops = () =>
  [...document.querySelectorAll<HTMLElement>('button')].filter(({ tabIndex }) => tabIndex === 0);

function press(key: string): string | null | undefined {
  act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  );
  return document.activeElement?.getAttribute('aria-label');
}

test('every head has its full name', () => {
  expect(part('Encoder, layer 2, self-attention, head 1')).not.toBeNull();
  expect(part('Decoder, layer 1, cross-attention, head 2')).not.toBeNull();
});

test('the memory, whose box has room for one word, says what it is when it is asked', () => {
  expect(part('Memory: what the encoder makes of the source')?.title).toMatch(/^Memory: what/);
});

test('of the decoder’s heads what the chosen step has not reached is paler', () => {
  const later = (name: string) => part(name)?.querySelector<HTMLElement>('[style*="top"]');
  act(() => app.setState({ time: 0, atEnd: false }));
  const rows = run.target.inputs.length;
  const share = Number.parseFloat(
    later('Decoder, layer 1, cross-attention, head 1')?.style.top ?? '',
  );
  expect(share).toBeCloseTo(100 / rows, 3);
  expect(later('Encoder, layer 1, self-attention, head 1')).toBeNull();
  act(() => app.setState({ time: rows - 1 }));
  expect(later('Decoder, layer 1, cross-attention, head 1')).toBeNull();
});

test('every head has its number on the map', () => {
  const numbers = [...document.querySelectorAll('button')]
    .filter((one) => / head \d/.test(one.getAttribute('aria-label') ?? ''))
    .map((one) => [one.textContent, one.getAttribute('aria-label')?.at(-1)]);
  expect(numbers.length).toBeGreaterThan(4);
  for (const [seen, named] of numbers) expect(seen).toBe(named);
});

test('choosing a head shows it, and the map says which one is shown', () => {
  act(() => part('Decoder, layer 2, cross-attention, head 2')?.click());
  expect(app.getState()).toMatchObject({
    view: 'steps',
    part: { stack: 'decoder', kind: 'cross_attn', layer: 1, head: 1 },
  });
  const current = document.querySelectorAll('[aria-current]');
  expect([...current].map((one) => one.getAttribute('aria-label'))).toEqual([
    'Decoder, layer 2, cross-attention, head 2',
  ]);
});

test('words and positions, and the output, have their own views', () => {
  act(() => part('Decoder, words and positions')?.click());
  expect(app.getState()).toMatchObject({
    view: 'positions',
    part: { kind: 'embedding', stack: 'decoder' },
  });
  act(() => part('Output words, word 4')?.click());
  expect(app.getState()).toMatchObject({ view: 'output', part: { kind: 'output' } });
});

test('what stands beside the heads is chosen as they are', () => {
  const choose = (name: string) => {
    act(() => part(name)?.click());
    const { view, part: chosen } = app.getState();
    return [view, chosen];
  };
  const layer = { stack: 'decoder', layer: 1 };
  expect(choose('Decoder, layer 2, feed-forward')).toEqual(['steps', { kind: 'ffn', ...layer }]);
  expect(choose('Decoder, layer 2, add & norm 2')[1]).toEqual({
    ...{ kind: 'norm', ...layer, norm: 'ln2' },
  });
  expect(app.getState().head).toMatchObject({ ...layer, kind: 'cross_attn' });
  expect(choose('Decoder, layer 2, residual stream')[1]).toEqual({ kind: 'residual', ...layer });
  expect(choose('Memory: what the encoder makes of the source')[1]).toEqual({ kind: 'memory' });
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
});

test('the map is one stop of the Tab key; arrows move, and choose nothing', () => {
  expect(tabStops().map((one) => one.getAttribute('aria-label'))).toEqual([
    'Encoder, layer 1, self-attention, head 1',
  ]);
  expect(pressTab()).toBe('Encoder, layer 1, self-attention, head 1');
  expect(press('ArrowUp')).toBe('Encoder, layer 1, self-attention, head 2');
  expect(press('PageUp')).toBe('Encoder, layer 1, add & norm 1');
  expect(press('Home')).toBe('Encoder, words and positions');
  expect(press('ArrowRight')).toBe('Encoder, words and positions');
  expect(tabStops()).toHaveLength(1);
  expect(app.getState().part).toMatchObject({ stack: 'encoder', head: 0 });
});

test('chosen by keyboard, the focus goes on to the stage', () => {
  act(() => part('Encoder, layer 2, self-attention, head 1')?.click());
  expect(document.activeElement?.id).toBe('stage');
});

describe('what is to be predicted is not on the map, until it is answered or skipped', () => {
  const veiled = () =>
    [...document.querySelectorAll('button')]
      .filter((one) => one.querySelector('[data-veiled]'))
      .map((one) => one.getAttribute('aria-label'));
  const drawn = (name: string) => part(name)?.querySelectorAll('canvas').length;

  test('the pattern of the head whose weights are asked for', () => {
    const name = 'Encoder, layer 1, self-attention, head 1';
    act(() => app.setState({ view: 'steps', step: 'scores', predict: true }));
    expect(veiled()).toEqual([name]);
    expect(drawn(name)).toBe(0);
    expect(drawn('Encoder, layer 1, self-attention, head 2')).toBe(1);
    act(() => void skip());
    expect(veiled()).toEqual([]);
    expect(drawn(name)).toBe(1);
  });

  test('how likely the output words are', () => {
    const name = 'Output words, word 4';
    const bars = () => part(name)?.querySelectorAll('[style*="%"]').length;
    const printed = () => part(name)?.textContent?.match(/\.\d\d/g) ?? [];
    act(() => app.setState({ view: 'steps', part: { kind: 'output' }, step: 'probs' }));
    expect(printed()).toHaveLength(3);
    expect(bars()).toBe(3);
    act(() => app.setState({ predict: true }));
    expect(veiled()).toEqual([name]);
    expect(printed()).toEqual([]);
    expect(bars()).toBe(0);
    act(() => void skip());
    expect(veiled()).toEqual([]);
    expect(printed()).toHaveLength(3);
  });
});
