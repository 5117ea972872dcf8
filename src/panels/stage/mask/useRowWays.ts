import { useMemo } from 'react';
import type { Run } from '../../../trace/run.ts';
import { rowUnderMasks } from '../../../view/mask/ways.ts';
import { useRow } from './useRow.ts';

/** The row on show with the mask put on in each way. */
export function useRowWays(run: Run) {
  const at = useRow();
  const { head, row } = at;
  const ways = useMemo(() => rowUnderMasks(run, head, row), [run, head, row]);
  return { ...at, ways };
}
