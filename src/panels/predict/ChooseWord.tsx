import { Toolbar } from 'radix-ui';
import { answer } from '../../store/predictions/answer.ts';
import type { WordQuestion } from '../../view/predictions/question.ts';
import { useWords } from '../sentence/useWords.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import type { Telling } from './asking.ts';
import styles from './Prediction.module.css';

type Props = { readonly telling: Telling; readonly question: WordQuestion };

/** The words to choose from: one stop of the Tab key, ↑ and ↓ move inside; ← and → are the steps'. */
export function ChooseWord({ telling, question }: Props) {
  const { predict: m } = useLaterMessages();
  const { langs } = useWords();
  const { side, options } = question;
  return (
    <Toolbar.Root
      className={styles.words}
      aria-label={m.words}
      orientation="vertical"
      loop={false}
      lang={langs[side]}
    >
      {options.map(({ id }) => (
        <Toolbar.Button key={id} className={styles.word} onClick={() => answer(id)}>
          {telling.words[side][id]}
        </Toolbar.Button>
      ))}
    </Toolbar.Root>
  );
}
