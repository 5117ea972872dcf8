import { useMemo, useState } from 'react';
import { type Seen, useSeen, useSeenShallow } from '../../../store/runs/seen.ts';
import type { Run } from '../../../trace/run.ts';
import { type Comparison, sameWeights } from '../../../view/compare/comparison.ts';
import { decisionsOf, patchedNames, patchesOf } from '../../../view/compare/decisive.ts';
import { headsIn, isShared, movedHead, type Scope } from '../../../view/compare/moved.ts';
import { useSweep } from '../../useSweep.ts';
import { useRow } from '../importance/useRow.ts';

const isPending = ({ pending }: Seen) => pending;

/** What is asked, held back while a newer run of either side is on its way, or not yet drawn: one change is one sweep. */
function useSettled<Asked>(asked: Asked, late: boolean): Asked | null {
  const settled = useSettledSides() && !late;
  const [last, setLast] = useState<Asked>(asked);
  if (settled && last !== asked) setLast(asked);
  return last === asked || settled ? asked : null;
}

function useSettledSides(): boolean {
  const [here, there] = [useSeen('main', isPending), useSeen('other', isPending)];
  return !here && !there;
}

/**
 * The heads of a row, or of all rows: how far each one's weights moved and, once a sweep has told, what it decides.
 * @param late whether a newer comparison is there than this
 */
export function useRanking(run: Run, comparison: Comparison | null, all: boolean, late: boolean) {
  const { of, step } = useRow(run);
  const changes = useSeenShallow('other', (seen) => seen.changes);
  const { stack, kind, row } = of;
  const tried = comparison === null || sameWeights(comparison);
  const scope = useMemo<Scope>(() => (all ? 'all' : { stack, row }), [all, stack, row]);
  const shared =
    comparison !== null && isShared(comparison, { stack, kind, layer: 0, head: 0 }, scope);
  const heads = useMemo(
    () => (comparison && shared ? headsIn(comparison, scope) : []),
    [comparison, shared, scope],
  );
  const moved = useMemo(
    () => (comparison ? heads.map((where) => movedHead(comparison, where, scope)) : []),
    [comparison, heads, scope],
  );
  const asked = useMemo(() => {
    if (!comparison || !tried || heads.length === 0 || !run.engine) return null;
    const { source, target } = comparison.other;
    const key = JSON.stringify([source.text, target.ids, changes, scope]);
    return { key, variants: patchesOf(comparison, heads, scope), names: patchedNames };
  }, [run, comparison, tried, heads, scope, changes]);
  const { runs, ...state } = useSweep(run, useSettled(asked, late));
  const decisions = useMemo(
    () => (comparison && runs ? decisionsOf(comparison, heads, runs, step) : null),
    [comparison, heads, runs, step],
  );
  const busy = state.busy || late;
  return { comparison, heads, moved, decisions, step, scope, shared, tried, ...state, busy };
}

export type Ranking = ReturnType<typeof useRanking>;
