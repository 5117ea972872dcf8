import { vi } from 'vitest';

/** Until this holds: a machine that does something else besides may be slow, and its tests still be right. */
export const eventually = <Value>(holds: () => Value) =>
  vi.waitFor(holds, { timeout: 60_000, interval: 20 });
