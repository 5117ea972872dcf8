import { setView } from '../../../store/actions.ts';
import type { Step } from '../../../view/steps/steps.ts';
import { Button } from '../../controls/Button.tsx';
import { useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

/** The bench that asks about a step's term of the formula. */
const benchOf = { scaled: 'root', context: 'hand', out: 'cost' } as const satisfies Partial<
  Record<Step, string>
>;

/** From a term of the formula to its bench, as that was left. */
export function BenchDoor({ step }: { readonly step: Step }) {
  const m = useLaterMessages();
  const lacking = useLacking();
  const bench = step in benchOf ? benchOf[step as keyof typeof benchOf] : null;
  if (!bench || lacking.includes(bench)) return null;
  return (
    <p>
      <Button className={styles.door} onClick={() => setView(bench)}>
        {m[bench].door} →
      </Button>
    </p>
  );
}
