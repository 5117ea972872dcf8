import { useState } from 'react';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { arriving } from '../../store/session/arriving.ts';
import { isHead } from '../../view/parts/part.ts';
import { createMarks, MarksContext } from '../glossary/marks.ts';
import { LazyPrediction } from '../predict/LazyPrediction.tsx';
import { usePart } from '../selected.ts';
import { useSlot } from '../slot.ts';
import { ViewPiece } from '../stage/ViewPiece.tsx';
import { useArrivedWithWords } from '../useArrivedWithWords.ts';
import styles from './ExplainColumn.module.css';

const measuredNote = arriving(() => import('./MeasuredNote.tsx'), 'MeasuredNote');

/** Why: a question about this sentence, its answer, and the sum behind the number pointed at. */
export function ExplainColumn() {
  const m = useMessages();
  const run = useSlot((state) => state.run);
  const predicts = useApp(({ predict, view }) => predict && view === 'steps');
  // Nothing that is typed by hand was measured, and what a model costs is no head's.
  const other = useApp(({ view }) => view === 'hand' || view === 'cost');
  const onHead = isHead(usePart()) && !other;
  const MeasuredNote = useArrivedWithWords(run && onHead ? measuredNote : null);
  const [marks] = useState(createMarks);
  return (
    <MarksContext value={marks}>
      <div className={styles.column}>
        {run && predicts && <LazyPrediction run={run} />}
        {run ? <ViewPiece piece="why" run={run} /> : <p className={styles.text}>{m.why.waiting}</p>}
        {run && onHead && MeasuredNote && <MeasuredNote run={run} />}
      </div>
    </MarksContext>
  );
}
