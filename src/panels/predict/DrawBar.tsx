import { type FormEvent, useState } from 'react';
import { formatFixed } from '../../view/matrix/format.ts';
import type { LevelQuestion } from '../../view/predictions/question.ts';
import { Button } from '../controls/Button.tsx';
import { useLaterMessages } from '../useLaterMessages.ts';
import { rowWord, type Telling } from './asking.ts';
import styles from './Prediction.module.css';
import { WeightBar } from './WeightBar.tsx';

type Props = {
  readonly telling: Telling;
  readonly question: LevelQuestion;
  onDraw(weight: number): void;
};

/** A bar that the reader draws, by mouse or arrows; it begins where all words would be alike. */
export function DrawBar({ telling, question, onDraw }: Props) {
  const { predict: m } = useLaterMessages();
  const { words } = telling;
  const [weight, setWeight] = useState(() => Number(question.even.toFixed(2)));
  const draw = (event: FormEvent) => {
    event.preventDefault();
    onDraw(weight);
  };
  return (
    <form className={styles.draw} onSubmit={draw}>
      <div className={styles.slider}>
        <WeightBar look="drawn" weight={weight} even={question.even} />
        <input
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={weight}
          aria-label={m.bar(rowWord(telling), words[question.side][question.id] ?? '')}
          onChange={({ target }) => setWeight(Number(target.value))}
        />
      </div>
      <output className={styles.weight}>{formatFixed(weight)}</output>
      <Button type="submit">{m.done}</Button>
    </form>
  );
}
