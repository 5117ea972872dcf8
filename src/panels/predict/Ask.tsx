import { answer, skip } from '../../store/predictions/answer.ts';
import { traitsAt } from '../../view/predictions/traits.ts';
import { Button } from '../controls/Button.tsx';
import { Prose } from '../controls/Prose.tsx';
import { useLaterMessages } from '../useLaterMessages.ts';
import column from '../why/ExplainColumn.module.css';
import { questionText, type Telling } from './asking.ts';
import { ChooseOption } from './ChooseOption.tsx';
import { ChooseWord } from './ChooseWord.tsx';
import { DrawBar } from './DrawBar.tsx';
import styles from './Prediction.module.css';

/** A question about this sentence, before the numbers that answer it are shown. */
export function Ask({ telling }: { readonly telling: Telling }) {
  const { predict: m } = useLaterMessages();
  const { question } = telling;
  return (
    <>
      <h2 className={column.question}>
        <Prose chips>{questionText(telling)}</Prose>
      </h2>
      <p className={column.text}>{hint(telling, m)}</p>
      {question.kind === 'word' && <ChooseWord telling={telling} question={question} />}
      {question.kind === 'choice' && <ChooseOption telling={telling} question={question} />}
      {question.kind === 'level' && (
        <DrawBar telling={telling} question={question} onDraw={answer} />
      )}
      <Button look="bare" className={styles.skip} onClick={skip} aria-keyshortcuts="Escape">
        {m.skip} <span className={styles.key}>Esc</span>
      </Button>
    </>
  );
}

function hint({ question, at }: Telling, m: Telling['m']): string {
  if (question.kind === 'level') return m.drag;
  if (question.kind === 'choice') return m.choose;
  return traitsAt(at)?.cells ? m.click : m.clickWord;
}
