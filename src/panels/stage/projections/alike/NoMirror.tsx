import { selectHead } from '../../../../store/actions.ts';
import { Button } from '../../../controls/Button.tsx';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import styles from '../ProjectionsStage.module.css';

/** In cross-attention no word meets itself. */
export function NoMirror() {
  const { projections: m } = useLaterMessages();
  return (
    <p className={styles.verdict}>
      {m.noMirror}{' '}
      <Button onClick={() => selectHead({ stack: 'encoder', kind: 'self_attn' })}>
        {m.toSelf} →
      </Button>
    </p>
  );
}
