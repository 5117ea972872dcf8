import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import { crossing } from '../../../view/cost/cost.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { useSizes } from './useSizes.ts';

/** What is counted, and what it says of heads and of long texts. */
export function CostWhy({ run }: { readonly run: Run }) {
  const { cost: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const { sizes } = useSizes(run);
  const from = Math.ceil(crossing(sizes)).toLocaleString(locale);
  return (
    <>
      <h2 className={styles.question}>{m.question}</h2>
      <p className={styles.aim}>{m.predict}</p>
      {[m.text, m.headsText, m.crossing(from), m.paper].map((text) => (
        <p key={text.slice(0, 9)} className={styles.text}>
          <Prose>{text}</Prose>
        </p>
      ))}
    </>
  );
}
