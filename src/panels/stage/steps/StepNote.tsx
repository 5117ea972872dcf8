import { useMessages } from '../../../store/locale.ts';
import type { Picture } from '../../../view/steps/pipeline.ts';
import { Tex } from '../../controls/Tex.tsx';
import { printedRoot } from './explainFacts.ts';
import styles from './StepNote.module.css';

type StepNoteProps = {
  readonly picture: Picture;
  /** d_k, whose root divides. */
  readonly root: number;
};

/** What a step in place does to its matrix, written on the board. */
export function StepNote({ picture: { step, operation, blocked }, root }: StepNoteProps) {
  const m = useMessages();
  if (step === 'post') return <Tex className={styles.operation} tex="\max(0,\,\cdot\,)" />;
  if (operation === 'map') {
    const divisor = printedRoot(root);
    const whole = `\\div\\sqrt{d_k} = \\div\\sqrt{${root}} = \\div\\,${divisor}`;
    return (
      <span className={styles.operation}>
        <Tex className={styles.long} tex={whole} />
        <Tex className={styles.short} tex={`\\div\\,${divisor}`} />
      </span>
    );
  }
  if (operation === 'softmax') return <p className={styles.words}>{m.steps.note.softmax}</p>;
  return (
    <>
      <Tex className={styles.operation} tex={blocked ? '+\\,(-\\infty)' : '+\\,0'} />
      <p className={styles.words}>{blocked ? m.steps.note.blocked : m.steps.note.open}</p>
    </>
  );
}
