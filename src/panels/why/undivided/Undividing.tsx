import { type ReactNode, Suspense } from 'react';
import { setUndivided } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import type { Step } from '../../../view/steps/steps.ts';
import { Prose } from '../../controls/Prose.tsx';
import type { Shown } from '../../stage/steps/useShown.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { UndividedRow } from './UndividedRow.tsx';
import styles from './Undividing.module.css';

type UndividingProps = {
  readonly run: Run;
  readonly shown: Shown;
  /** The worked sum. */
  readonly children: ReactNode;
};

/** Where the root matters to the weights. */
const steps: readonly Step[] = ['scaled', 'pattern'];

/**
 * A switch over the sum: the row's softmax without the root beside that with it. The latter's own sum
 * would tell the same row a third time.
 */
export function Undividing({ run, shown, children }: UndividingProps) {
  const on = useApp((state) => state.undivided);
  const { step } = shown.selection;
  if (!steps.includes(step)) return children;
  return (
    <>
      <Suspense fallback={<div className={styles.switch} />}>
        <Switch on={on} />
        {on && <UndividedRow run={run} shown={shown} />}
      </Suspense>
      {!(on && step === 'pattern') && children}
    </>
  );
}

function Switch({ on }: { readonly on: boolean }) {
  const { undivided: m } = useLaterMessages();
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => setUndivided(currentTarget.checked)}
      />
      <span>
        <Prose>{m.show}</Prose>
      </span>
    </label>
  );
}
