import { Toolbar } from 'radix-ui';
import { answer } from '../../store/predictions/answer.ts';
import type { ChoiceQuestion } from '../../view/predictions/question.ts';
import { Prose } from '../controls/Prose.tsx';
import { useLaterMessages } from '../useLaterMessages.ts';
import { optionName, type Telling } from './asking.ts';
import styles from './Prediction.module.css';

type Props = { readonly telling: Telling; readonly question: ChoiceQuestion };

/** A few sentences, one of which is true. */
export function ChooseOption({ telling, question }: Props) {
  const { predict: m } = useLaterMessages();
  return (
    <Toolbar.Root
      className={styles.options}
      aria-label={m.choices}
      orientation="vertical"
      loop={false}
    >
      {question.options.map((option) => (
        <Toolbar.Button key={option.id} className={styles.option} onClick={() => answer(option.id)}>
          <Prose>{optionName(telling, option)}</Prose>
        </Toolbar.Button>
      ))}
    </Toolbar.Root>
  );
}
