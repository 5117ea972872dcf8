import { setView } from '../../../store/actions.ts';
import { isCausal } from '../../../view/steps/mask.ts';
import type { Step } from '../../../view/steps/steps.ts';
import { Button } from '../../controls/Button.tsx';
import { useHead, useLacking } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

/** From the causal mask to the decoder without it. */
export function FutureDoor({ step }: { readonly step: Step }) {
  const { future: m } = useLaterMessages();
  const lacks = useLacking().includes('future');
  const causal = isCausal(useHead());
  if (!causal || lacks || step !== 'masked') return null;
  return (
    <p>
      <Button className={styles.door} onClick={() => setView('future')}>
        {m.door} →
      </Button>
    </p>
  );
}
