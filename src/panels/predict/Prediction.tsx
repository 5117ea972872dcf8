import { useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../store/locale.ts';
import { shownStep } from '../../store/pointer.ts';
import { putQuestion, tally, useAnswers } from '../../store/predictions/answers.ts';
import { predictionKey } from '../../store/predictions/open.ts';
import type { Run } from '../../trace/run.ts';
import { questionOf } from '../../view/predictions/predictions.ts';
import { usePart } from '../selected.ts';
import { useWords } from '../sentence/useWords.ts';
import { useSlot } from '../slot.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import { Ask } from './Ask.tsx';
import type { Telling } from './asking.ts';
import { Outcome } from './Outcome.tsx';
import styles from './Prediction.module.css';
import { useOpen } from './useOpen.ts';

/** The step's prediction: the question while it is open, then what came of the guess. */
export function Prediction({ run }: { readonly run: Run }) {
  const open = useOpen();
  const { stage } = useMessages();
  const { predict: m } = useLaterMessages();
  const { words } = useWords();
  const step = useSlot(shownStep);
  const part = usePart();
  const given = useAnswers();
  const answered = useSlot((seen) => given.get(predictionKey(seen)));
  const outcome = useFocusAfter(open !== null);
  const question = useMemo(() => open && questionOf(run, open), [run, open]);
  useEffect(() => putQuestion(question), [question]);
  const telling = (asked: Telling['question']): Telling => ({
    ...{ run, words, m, stage, question: asked, at: { ...part, step } },
  });
  const { right, made } = tally(given);
  return (
    <section className={styles.prediction} data-predict="" aria-label={m.title}>
      {question && <Ask key={`${question.topic} ${question.row}`} telling={telling(question)} />}
      <div ref={outcome} role="status" tabIndex={-1} className={styles.outcome}>
        {!open && answered && answered !== 'skipped' && (
          <Outcome telling={telling(answered.question)} verdict={answered.verdict} />
        )}
        {!open && made > 0 && answered && <p className={styles.tally}>{m.tally(right, made)}</p>}
      </div>
    </section>
  );
}

/** What was pressed to answer is gone then: the focus goes on to what came of it. */
function useFocusAfter(open: boolean) {
  const outcome = useRef<HTMLDivElement>(null);
  const was = useRef(open);
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (was.current && !open && lost) outcome.current?.focus({ preventScroll: true });
    was.current = open;
  }, [open]);
  return outcome;
}
