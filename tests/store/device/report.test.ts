import { expect, test } from 'vitest';
import { kernelFindings } from '../../../src/engine/check/kernel-findings.ts';
import {
  activationRows,
  type BackendCheck,
  fasterOf,
  verdictOf,
} from '../../../src/store/device/report.ts';

const finding = (name: string, step: number, ahead: number | null = null) =>
  ({ name, step, ahead, whole: 2 * step, magnitude: 3 }) as never;

function checked(
  backend: 'webgpu' | 'wasm',
  milliseconds: readonly number[],
  step = 1e-6,
): BackendCheck {
  const findings = [finding('encoder.embed', step), finding('logits', step / 2)];
  const facts = { backend, adapter: 'some adapter', software: false, limits: {}, kernels: [] };
  return { ...facts, milliseconds, findings };
}

test('a verdict has the middle time and the largest errors', () => {
  const verdict = verdictOf(checked('webgpu', [9, 1, 5, 3]));
  expect(verdict).toMatchObject({ failure: null, median: 4, slowest: 9, step: 1e-6, whole: 2e-6 });
  expect(verdict).toMatchObject({ sound: true });
});

test('an error beyond float32’s, or a number that is none, is unsound', () => {
  expect(verdictOf(checked('webgpu', [1], 1e-3))).toMatchObject({ sound: false });
  expect(verdictOf(checked('wasm', [1], Number.POSITIVE_INFINITY))).toMatchObject({ sound: false });
});

test('a wrong program of sweeps makes a backend unsound whose edits are right', () => {
  const wrong = { kernel: 'sweep attend', error: 1, where: 'logits', sound: false } as const;
  const check = { ...checked('webgpu', [1]), kernels: [wrong] };
  expect(verdictOf(check)).toMatchObject({ sound: false, step: 1e-6, kernels: [wrong] });
});

test('the faster of two sound backends is named; beside one that is not, none', () => {
  const [slow, fast] = [checked('webgpu', [30]), checked('wasm', [10])].map(verdictOf);
  expect(fasterOf([slow, fast] as never)).toEqual({ backend: 'wasm', times: 3 });
  expect(fasterOf([verdictOf(checked('webgpu', [30], 1)), fast] as never)).toBeNull();
});

test('an activation has a row, with every backend that has it', () => {
  const failed: BackendCheck = {
    ...{ backend: 'wasm', adapter: '', software: false, limits: {} },
    ...{ failure: 'failed', told: 'out of memory' },
  };
  expect(activationRows([checked('webgpu', [1], 4), failed])).toEqual([
    { name: 'encoder.embed', off: { webgpu: { step: 4, whole: 8 } } },
    { name: 'logits', off: { webgpu: { step: 2, whole: 4 } } },
  ]);
});

test('a kernel is as far off as the worst of what it writes; what is ahead is the second’s', () => {
  const writers = new Map([
    ['encoder.embed', ['embed']],
    ['encoder.0.resid_pre', ['embed']],
    ['decoder.0.self_attn.scores', ['greedy', 'future']],
  ]);
  const findings = [
    finding('encoder.embed', 1e-7),
    finding('encoder.0.resid_pre', 1e-6),
    finding('decoder.0.self_attn.scores', 1e-6, 0.5),
  ];
  expect(kernelFindings(findings, writers as never)).toEqual([
    { kernel: 'embed', error: 1e-6, where: 'encoder.0.resid_pre', sound: true },
    { kernel: 'greedy', error: 1e-6, where: 'decoder.0.self_attn.scores', sound: true },
    { kernel: 'future', error: 0.5, where: 'decoder.0.self_attn.scores', sound: false },
  ]);
});
