import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { Button } from '../../controls/Button.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useMeasured } from '../../useMeasured.ts';
import { Frame } from '../Frame.tsx';
import styles from './RolesStage.module.css';
import { RolesTable } from './RolesTable.tsx';
import { RolesTools } from './RolesTools.tsx';

/** Every head of the model, and what it was measured to do. */
export function RolesStage({ run }: { readonly run: Run }) {
  const { measured } = useMeasured(run);
  return (
    <Frame tools={<RolesTools />}>
      {measured ? <RolesTable run={run} measured={measured} /> : <Lacking run={run} />}
    </Frame>
  );
}

/** Why there is no table, or not yet. */
function Lacking({ run }: { readonly run: Run }) {
  const { roles: m } = useLaterMessages();
  const { problems } = useMessages();
  const { none, failed, again } = useMeasured(run);
  if (none) return <p className={styles.note}>{m[none]}</p>;
  return (
    <div aria-live="polite" className={styles.note}>
      <p>{failed ? m.failed : m.waiting}</p>
      {failed && <Button onClick={again}>{problems.retry}</Button>}
    </div>
  );
}
