import type { benches as english } from '../../en/lab/benches.ts';

export const benches: typeof english = {
  failed: '没能算出来。',
  seen: '看到的结果',
};
