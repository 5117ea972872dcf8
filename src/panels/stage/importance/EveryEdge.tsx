import { useMemo } from 'react';
import type { Others } from '../../../lab/edges.ts';
import { point } from '../../../store/actions.ts';
import { useMessages } from '../../../store/locale.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import {
  changeBound,
  isPrinted,
  type Moved,
  printedChange,
} from '../../../view/importance/axes.ts';
import { type HeadChanges, headChanges } from '../../../view/importance/head.ts';
import { signedScale } from '../../../view/matrix/scales.ts';
import { Button } from '../../controls/Button.tsx';
import { Prose } from '../../controls/Prose.tsx';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { EdgeMap } from './EdgeMap.tsx';
import styles from './ImportanceStage.module.css';
import { useHeadCuts } from './useHeadCuts.ts';
import { useRow, useRowWords } from './useRow.ts';

type EveryEdgeProps = { readonly run: Run; readonly others: Others; readonly moved: Moved };

/** What cutting each edge of the head does: many runs, and so only when they are asked for. */
export function EveryEdge({ run, others, moved }: EveryEdgeProps) {
  const { importance: m } = useLaterMessages();
  const theme = useTheme();
  const time = useSlot((state) => state.time);
  const { where, runs, come, ...asking } = useHeadCuts(run, others);
  const changes = useMemo(
    () => (come.length > 0 ? headChanges(run, where, come, time, moved) : null),
    [run, where, come, time, moved],
  );
  const scale = useMemo(
    () => changes && signedScale(theme, changeBound(changes.matrix.data, moved)),
    [changes, theme, moved],
  );
  if (!run.engine) return null;
  return (
    <>
      <div className={styles.ask} aria-live="polite">
        {runs && changes ? (
          <Found {...{ run, changes, moved }} />
        ) : (
          <Ask {...asking} done={come.filter(Boolean).length} />
        )}
      </div>
      {changes && scale && (
        <EdgeMap {...{ run, scale }} title={m.changes[moved]} matrix={changes.matrix} />
      )}
    </>
  );
}

type AskProps = Omit<ReturnType<typeof useHeadCuts>, 'where' | 'runs' | 'come'> & {
  /** How many of them have come. */
  readonly done: number;
};

function Ask({ asked, failed, count, done, ask, stop, again }: AskProps) {
  const { importance: m } = useLaterMessages();
  const { problems } = useMessages();
  const busy = asked && !failed;
  return (
    <>
      <p className={styles.note}>{failed ? m.failed : busy ? m.cutting(count, done) : m.every}</p>
      {!asked && <Button onClick={ask}>{m.cutEvery(count)}</Button>}
      {busy && <Button onClick={stop}>{m.stop}</Button>}
      {failed && <Button onClick={again}>{problems.retry}</Button>}
    </>
  );
}

type FoundProps = {
  readonly run: Run;
  readonly changes: HeadChanges;
  readonly moved: Moved;
};

/** How many edges matter, and the one that does most, to be looked at by one press. */
function Found({ run, changes: { edges, matter, strongest }, moved }: FoundProps) {
  const { importance: m } = useLaterMessages();
  const words = useRowWords(useRow(run).of);
  const { row = 0, key = 0 } = strongest ?? {};
  const change = strongest && printedChange(strongest.effect[moved], moved);
  return (
    <>
      <p>{m.matter(matter, edges)}</p>
      {change && isPrinted(change) && (
        <Button onClick={() => point({ query: row, key })}>
          <span>
            <Prose>{m.strongest(words.quotedQuery(row), words.quotedKey(key), change)}</Prose>
          </span>
        </Button>
      )}
    </>
  );
}
