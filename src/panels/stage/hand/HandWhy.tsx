import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import { handPicture, selectionOf } from '../../../view/hand/walk.ts';
import { formulaOf } from '../../../view/steps/formulas.ts';
import { workedSum } from '../../../view/steps/workedSum.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { WordsContext } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { WorkedSumOf } from '../../why/WorkedSumOf.tsx';
import { cellText } from '../steps/cellText.ts';
import { type Shown, useHand } from './useHand.ts';
import { useHandWords } from './useHandWords.ts';

/** What the bench is for, what to predict and what was seen; beside a step, its sum. */
export function HandWhy() {
  const { hand: m } = useLaterMessages();
  const page = useApp((state) => state.hand.page);
  const shown = useHand();
  return (
    <>
      <h2 className={styles.question}>{m.why}</h2>
      {page === 'steps' && shown && <Sum shown={shown} />}
      <p className={styles.text}>
        <Prose>{m.whyText}</Prose>
      </p>
      <p className={styles.aim}>
        <Prose>{m.whyPredict}</Prose>
      </p>
      <details className={styles.text}>
        <summary>{m.seen}</summary>
        <Prose>{m.whySeen}</Prose>
      </details>
    </>
  );
}

function Sum({ shown: { worked, step, head, cell } }: { readonly shown: Shown }) {
  const m = useMessages();
  const { run, bench } = worked;
  const words = useHandWords(run);
  const picture = handPicture(run, bench, step, head);
  const selection = { ...selectionOf(bench, step, head), ...cell };
  return (
    <WordsContext value={words}>
      <div className={styles.formula}>
        <Tex tex={formulaOf(run, selection, picture, m.steps.names)} />
      </div>
      <section aria-label={m.why.title}>
        <h3 className={styles.cell}>
          <Prose>{cellText(picture, words.words, cell, m, marked)}</Prose>
        </h3>
        <WorkedSumOf sum={workedSum(run, selection)} shown={{ picture, selection }} run={run} />
      </section>
    </WordsContext>
  );
}
