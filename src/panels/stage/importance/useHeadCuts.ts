import { useMemo, useState } from 'react';
import type { Others } from '../../../lab/edges.ts';
import type { Run } from '../../../trace/run.ts';
import { headCuts } from '../../../view/importance/head.ts';
import { useHead } from '../../selected.ts';
import { useSweep } from '../../useSweep.ts';

type Wanted = { readonly run: Run; readonly key: string };

/** Every edge of the head on show cut, once the reader asks: of another head, or another sentence, it is asked anew. */
export function useHeadCuts(run: Run, others: Others) {
  const where = useHead();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const key = ['all', where.stack, where.layer, where.kind, where.head, others].join(' ');
  const variants = useMemo(() => headCuts(run, where, others), [run, where, others]);
  const asked = wanted?.run === run && wanted.key === key;
  const swept = useSweep(run, asked ? { key, variants } : null);
  return {
    ...{ where, count: variants.length, asked },
    ...swept,
    ask: () => setWanted({ run, key }),
    stop: () => setWanted(null),
  };
}
