import { vi } from 'vitest';
import type { Engine, RunRequest } from '../../../src/engine/engine.ts';
import type { ComputedRun, EngineReport } from '../../../src/trace/run.ts';
import { referenceRun } from '../../reference/run.ts';

export const report: EngineReport = {
  ...{ backend: 'wasm', adapter: '', software: false, fallback: 'chosen' },
};

export type Asked = RunRequest & { answer(run: ComputedRun): void; refuse(error: unknown): void };

/** An engine whose answers the test gives by hand. */
export function engineByHand() {
  const asked: Asked[] = [];
  const engine: Engine = {
    report,
    run: (request) => new Promise((answer, refuse) => asked.push({ ...request, answer, refuse })),
    sweep: () => Promise.reject(new Error('not asked for here')),
    parameters: () => Promise.reject(new Error('not asked for here')),
    measured: () => Promise.reject(new Error('not asked for here')),
    scores: () => Promise.reject(new Error('not asked for here')),
    tensors: () => 0,
    check: async () => {},
    dispose: vi.fn(),
  };
  return { engine, asked };
}

const three = ['le', 'chat', '<eos>'];

const ofThree = referenceRun({ target: three });

export function runOf(text: string, target: readonly string[] = three): ComputedRun {
  const run = target === three ? ofThree : referenceRun({ target });
  return { ...run, source: { ...run.source, text } };
}

export const failure = (code: string, detail = {}) =>
  Object.assign(new Error(code), { code, detail });

export const settled = () => new Promise((resolve) => setTimeout(resolve));
