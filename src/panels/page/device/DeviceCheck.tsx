import { useEffect, useState } from 'react';
import type { BackendCheck } from '../../../store/device/report.ts';
import { useMessages } from '../../../store/locale.ts';
import { Button } from '../../controls/Button.tsx';
import { Modal } from '../../controls/Modal.tsx';
import { useDevice } from '../../session.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { BackendChoice } from './BackendChoice.tsx';
import { Backends } from './Backends.tsx';
import { CopyReport } from './CopyReport.tsx';
import styles from './DeviceCheck.module.css';
import { Activations, Kernels, Limits } from './DeviceDetails.tsx';

const backends = ['webgpu', 'wasm'] as const;

type Progress = { readonly checks: readonly BackendCheck[]; readonly state: State };
type State = 'checking' | 'done' | 'failed';

/** Checks when it is first shown, and when asked again; the check ends with what shows it. */
function useCheck(): Progress & { again(): void } {
  const { check } = useDevice();
  const [round, setRound] = useState(0);
  const [progress, setProgress] = useState<Progress>({ checks: [], state: 'checking' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again.
  useEffect(() => {
    const shown = new AbortController();
    const update = (change: (before: Progress) => Progress) => {
      if (!shown.signal.aborted) setProgress(change);
    };
    const add = (one: BackendCheck) =>
      update((before) => ({ ...before, checks: [...before.checks, one] }));
    update(() => ({ checks: [], state: 'checking' }));
    check(add, shown.signal).then(
      () => update((before) => ({ ...before, state: 'done' })),
      () => update((before) => ({ ...before, state: 'failed' })),
    );
    return () => shown.abort();
  }, [check, round]);
  return { ...progress, again: () => setRound((count) => count + 1) };
}

/** Every backend of the visitor's own machine, held against float64 loops. */
export function DeviceCheck() {
  const { device: m } = useLaterMessages();
  const { engine } = useMessages();
  const { checks, state, again } = useCheck();
  const next = backends[checks.length];
  const said = { done: m.done, failed: m.failed, checking: next ? m.checking(engine[next]) : '' };
  return (
    <Modal title={m.title} close={m.close}>
      <div className={styles.report}>
        <p className={styles.intro}>{m.intro}</p>
        <p role="status" className={styles.status} data-state={state}>
          {said[state]}
        </p>
        <Backends checks={checks} />
        {state === 'done' && <BackendChoice checks={checks} />}
        <Kernels checks={checks} />
        <Activations checks={checks} />
        <Limits checks={checks} />
        {state !== 'checking' && (
          <div className={styles.buttons}>
            <Button onClick={again}>{m.again}</Button>
            {state === 'done' && <CopyReport checks={checks} />}
          </div>
        )}
      </div>
    </Modal>
  );
}
