// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSettled } from '../../../src/charts/board/useSettled.ts';
import { type Picture, pictureOf } from '../../../src/view/steps/pipeline.ts';
import { narrowing } from '../../../src/view/steps/settled.ts';
import type { Step } from '../../../src/view/steps/steps.ts';
import { referenceRun } from '../../reference/run.ts';
import { stand } from '../mount.tsx';

const run = referenceRun();
const head = { stack: 'decoder', kind: 'self_attn', layer: 1, head: 1 } as const;
const at = (step: Step) => pictureOf(run, { ...head, step });
const { box, show } = stand();

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Probe({ picture }: { readonly picture: Picture }) {
  const { picture: shown, settled } = useSettled(picture);
  return `${shown.result.bound} ${settled}`;
}

const ends = (step: Step) => narrowing(at(step)) ?? { from: Number.NaN, to: Number.NaN };
const told = () => {
  const [bound, settled] = (box().textContent ?? '').split(' ');
  return [Number(Number(bound).toFixed(6)), settled];
};

test('dividing is seen on the colours of before, which then narrow', () => {
  show(<Probe picture={at('scaled')} />);
  expect(told()).toEqual([ends('scaled').from, 'false']);
  act(() => void vi.advanceTimersByTime(1500));
  expect(told()).toEqual([ends('scaled').from, 'false']);
  act(() => void vi.advanceTimersByTime(1500));
  expect(told()).toEqual([Number(ends('scaled').to.toFixed(6)), 'true']);
});

test('masking needs no second look: its colours fit at once', () => {
  show(<Probe picture={at('masked')} />);
  expect(told()).toEqual([Number(ends('masked').to.toFixed(6)), 'true']);
});

test('a walk away and back shows dividing again', () => {
  show(<Probe picture={at('scaled')} />);
  act(() => void vi.advanceTimersByTime(3000));
  show(<Probe picture={at('scores')} />);
  show(<Probe picture={at('scaled')} />);
  expect(told()).toEqual([ends('scaled').from, 'false']);
});

test('who asked for less motion gets the colours that fit', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  show(<Probe picture={at('scaled')} />);
  expect(told()).toEqual([Number(ends('scaled').to.toFixed(6)), 'true']);
});
