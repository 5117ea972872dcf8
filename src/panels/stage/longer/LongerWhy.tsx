import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { decodingStep } from '../../../view/output/output.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

const formula = String.raw`M_{ij} = \begin{cases} 0 & j \le i \\ -\infty & j > i \end{cases}`;

/** Why a word more changes no row before it, and what training makes of that. */
export function LongerWhy({ run }: { readonly run: Run }) {
  const { longer: m } = useLaterMessages();
  const { stage } = useMessages();
  const { words } = useWords();
  const time = useSlot((state) => state.time);
  const word = words.target[decodingStep(run, time)] ?? '';
  return (
    <>
      <h2 className={styles.question}>
        <Prose chips>{m.why(stage.quote(marked(word, 'target')))}</Prose>
      </h2>
      <p className={styles.text}>
        <Prose>{m.whyText}</Prose>
      </p>
      <div className={styles.formula}>
        <Tex tex={formula} />
      </div>
      <p className={styles.text}>
        <Prose>{m.whyTraining(run.target.inputs.length)}</Prose>
      </p>
      <p className={styles.text}>
        <Prose>{m.whyWithout}</Prose>
      </p>
      <p className={styles.aim}>
        <Prose>{m.whyComputed}</Prose>
      </p>
    </>
  );
}
