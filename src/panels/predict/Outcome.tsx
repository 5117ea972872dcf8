import { formatFixed } from '../../view/matrix/format.ts';
import type { LevelQuestion, Verdict } from '../../view/predictions/question.ts';
import { Prose } from '../controls/Prose.tsx';
import { useLaterMessages } from '../useLaterMessages.ts';
import { type Telling, verdictText, whyText } from './asking.ts';
import styles from './Prediction.module.css';
import { WeightBar } from './WeightBar.tsx';

type Props = { readonly telling: Telling; readonly verdict: Verdict };

/** What came of a guess: in words, with both numbers, and why. */
export function Outcome({ telling, verdict }: Props) {
  const { right, said, truth } = verdict;
  const { question } = telling;
  return (
    <>
      <p className={styles.verdict} data-right={right || undefined}>
        <Prose>{verdictText(telling, right, said, truth)}</Prose>
      </p>
      {question.kind === 'level' && <Both question={question} guess={said.numbers[0] ?? 0} />}
      <p className={styles.why}>
        <Prose>{whyText(telling)}</Prose>
      </p>
    </>
  );
}

type BothProps = {
  readonly question: LevelQuestion;
  readonly guess: number;
};

/** The guess stays as a ghost beside the truth. */
function Both({ question: { value, even }, guess }: BothProps) {
  const { predict: m } = useLaterMessages();
  return (
    <dl className={styles.both}>
      <dt>{m.truth}</dt>
      <dd>
        <WeightBar look="true" weight={value} even={even} /> {formatFixed(value)}
      </dd>
      <dt>{m.guess}</dt>
      <dd>
        <WeightBar look="ghost" weight={guess} even={even} /> {formatFixed(guess)}
      </dd>
    </dl>
  );
}
