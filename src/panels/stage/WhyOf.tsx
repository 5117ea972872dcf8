import { Fragment, type ReactNode } from 'react';
import { Prose } from '../controls/Prose.tsx';
import { Tex } from '../controls/Tex.tsx';
import styles from '../why/ExplainColumn.module.css';
import { Seen } from '../why/Seen.tsx';

type WhyOfProps = {
  readonly question: string;
  readonly predict: string;
  /** Under the first text. */
  readonly formula?: string;
  readonly texts: readonly string[];
  /** What was seen on this sentence; folded. */
  readonly seen?: ReactNode;
};

/** A question, what to say before looking, and what is seen. */
export function WhyOf({ question, predict, formula, texts, seen }: WhyOfProps) {
  return (
    <>
      <h2 className={styles.question}>
        <Prose>{question}</Prose>
      </h2>
      <p className={styles.aim}>
        <Prose>{predict}</Prose>
      </p>
      {texts.map((text, at) => (
        <Fragment key={text.slice(0, 12)}>
          <p className={styles.text}>
            <Prose>{text}</Prose>
          </p>
          {at === 0 && formula && (
            <div className={styles.formula}>
              <Tex tex={formula} />
            </div>
          )}
        </Fragment>
      ))}
      {seen && <Seen>{seen}</Seen>}
    </>
  );
}
