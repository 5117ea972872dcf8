import { expect, test, vi } from 'vitest';
import { EngineError, type EngineErrorCode } from '../../../src/engine/errors.ts';
import { problemOf } from '../../../src/store/session/problems.ts';

/** Every code an engine throws: a row that is missing or too much does not compile. */
const all: Readonly<Record<EngineErrorCode, true>> = {
  ...{ 'text-empty': true, 'text-too-long': true },
  ...{ 'text-wordless': true, 'text-other-language': true },
  ...{ 'weights-missing': true, 'weights-interrupted': true },
  ...{ 'weights-stalled': true, 'weights-damaged': true },
  ...{ 'program-missing': true, 'program-interrupted': true },
  ...{ 'program-stalled': true, 'program-damaged': true },
  ...{ 'webgpu-unavailable': true, 'no-backend': true, 'device-lost': true },
  ...{ 'wasm-forbidden': true, 'wasm-failed': true, superseded: true },
};

test.each(Object.keys(all) as EngineErrorCode[])('%s is told as what it is', (code) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const detail = { count: 60, part: 'module' };
  expect(problemOf(new EngineError(code, detail))).toEqual({ code, params: detail });
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('a code of nobody’s, or none, is unexpected, and goes to the console', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const odd = Object.assign(new Error(), { code: 'EACCES' });
  for (const error of [odd, 'a string', undefined]) {
    expect(problemOf(error)).toEqual({ code: 'unexpected', params: {} });
  }
  expect(warn.mock.calls).toEqual([[odd], ['a string'], [undefined]]);
  warn.mockRestore();
});
