import { afterEach, expect, test, vi } from 'vitest';
import { webgpuObstacle } from '../../src/engine/backend.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser's page, as far as WebGPU minds. */
function visit(isSecureContext: boolean, navigator: object): void {
  vi.stubGlobal('isSecureContext', isSecureContext);
  vi.stubGlobal('navigator', navigator);
}

test('WebGPU needs a browser that has it, and a secure page', () => {
  visit(true, { gpu: {} });
  expect(webgpuObstacle()).toBeNull();
  visit(true, {});
  expect(webgpuObstacle()).toBe('unsupported');
});

test('on a page that is not secure, that is the reason: browsers hide WebGPU there', () => {
  visit(false, {});
  expect(webgpuObstacle()).toBe('insecure');
});
