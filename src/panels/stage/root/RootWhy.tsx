import { useMemo } from 'react';
import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { headPoints } from '../../../view/root/headPoints.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

/** Why d terms spread √d wide, and what softmax makes of it. */
export function RootWhy({ run }: { readonly run: Run }) {
  const { root: m } = useLaterMessages();
  const variances = useMemo(() => headPoints(run).map(({ mean }) => mean.divided.variance), [run]);
  const heads = m.headsText(
    formatFixed(Math.min(...variances)),
    formatFixed(Math.max(...variances)),
  );
  return (
    <>
      <h2 className={styles.question}>{m.question}</h2>
      <p className={styles.aim}>{m.predict}</p>
      {[m.text, m.softmaxText, m.slopeText, heads].map((text) => (
        <p key={text.slice(0, 9)} className={styles.text}>
          <Prose>{text}</Prose>
        </p>
      ))}
    </>
  );
}
