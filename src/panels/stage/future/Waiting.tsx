import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { Button } from '../../controls/Button.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './FutureStage.module.css';

type WaitingProps = { readonly run: Run; readonly failed: boolean; readonly again: () => void };

/** Why there is nothing to see yet. */
export function Waiting({ run, failed, again }: WaitingProps) {
  const { future: m } = useLaterMessages();
  const { retry } = useMessages().problems;
  if (!run.engine) return <p className={styles.note}>{m.elsewhere}</p>;
  if (!failed) return <p className={styles.note}>{m.computing}</p>;
  return (
    <p className={styles.note}>
      {m.failed} <Button onClick={again}>{retry}</Button>
    </p>
  );
}
