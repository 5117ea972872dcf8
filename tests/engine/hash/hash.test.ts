import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256Of } from '../../../src/engine/hash/hash.ts';
import { fc } from '../../draws.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the hash of a file', () => {
  const wanted = (file: Uint8Array) => createHash('sha256').update(file).digest('hex');

  it.each(['with', 'without'])('is SHA-256 %s the help of the browser', async (which) => {
    if (which === 'without') vi.stubGlobal('crypto', undefined);
    const long = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index) & 255);
    expect(await sha256Of(long)).toBe(wanted(long));
    // A part of a larger array too.
    expect(await sha256Of(long.subarray(3, 65_539))).toBe(wanted(long.subarray(3, 65_539)));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (file) => {
        expect(await sha256Of(file)).toBe(wanted(file));
      }),
      { numRuns: 20 },
    );
  });
});
