import { useMemo } from 'react';
import type { Others } from '../../../lab/edges.ts';
import type { Run } from '../../../trace/run.ts';
import { rowCuts } from '../../../view/importance/cuts.ts';
import { edgesIn } from '../../../view/importance/edges.ts';
import { useSweep } from '../../useSweep.ts';
import { useRow } from './useRow.ts';

/** The edges of the row on show; what cutting them does is there once it is computed. */
export function useEdges(run: Run, others: Others) {
  const { of, step } = useRow(run);
  const asked = useMemo(() => {
    const key = [of.stack, of.layer, of.kind, of.head, of.row, others].join(' ');
    return run.engine ? { key, variants: rowCuts(run, of, others) } : null;
  }, [run, of, others]);
  const { runs, ...state } = useSweep(run, asked);
  const edges = useMemo(() => edgesIn(run, of, runs, step), [run, of, runs, step]);
  return { edges, computed: runs !== null, ...state };
}
