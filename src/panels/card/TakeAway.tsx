import { takenNames } from '../../files/takenNames.ts';
import { useSlot } from '../slot.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import { NotebookCell } from './NotebookCell.tsx';
import styles from './TakeAway.module.css';
import { TakenFiles } from './TakenFiles.tsx';

/** The run's model as files for other programs, and the lines that open them. */
export function TakeAway() {
  const { taking: m } = useLaterMessages();
  const run = useSlot((seen) => seen.run);
  if (!run) return null;
  const names = takenNames(run.direction, run.training?.at ?? null);
  return (
    <section className={styles.section} aria-label={m.title}>
      <p>{run.parameters ? m.intro : m.without}</p>
      {run.parameters && <TakenFiles run={run} names={names} />}
      {run.parameters && <NotebookCell run={run} names={names} />}
    </section>
  );
}
