import { useState } from 'react';
import type { Run } from '../../../trace/run.ts';
import { barredBy, type Choice, type Chosen } from '../../../view/edit/choices.ts';
import { attentionTokens } from '../../../view/heads/heads.ts';
import { Button } from '../../controls/Button.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './EditStage.module.css';

type ChoiceButtonsProps = {
  readonly run: Run;
  readonly choices: readonly Choice[];
  readonly chosen: Chosen;
  readonly onChoose: (choice: Choice) => void;
};

/** One press each. What does not fit here can still be reached, and says why when it is pressed. */
export function ChoiceButtons({ run, choices, chosen, onChoose }: ChoiceButtonsProps) {
  const { edit: m } = useLaterMessages();
  const [refused, setRefused] = useState<Choice | null>(null);
  const why = (choice: Choice) => {
    const reason = barredBy(choice, chosen);
    if (reason !== 'sides') return reason && m.barred[reason];
    const { queries, keys } = attentionTokens(run, chosen.where);
    return m.barred.sides(queries.length, keys.length);
  };
  const press = (choice: Choice) => {
    const barred = why(choice);
    setRefused(barred ? choice : null);
    if (!barred) onChoose(choice);
  };
  const reason = refused && why(refused);
  return (
    <>
      {choices.map((choice) => {
        const barred = why(choice);
        return (
          <Button
            key={choice}
            className={styles.choice}
            aria-disabled={barred ? true : undefined}
            title={barred ?? m.choiceWhy[choice]}
            onClick={() => press(choice)}
          >
            {m.choice[choice]}
          </Button>
        );
      })}
      {reason && (
        <span role="alert" className={styles.reason}>
          {reason}
        </span>
      )}
    </>
  );
}
