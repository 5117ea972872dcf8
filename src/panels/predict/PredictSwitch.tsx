import { setPredict } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import styles from './PredictSwitch.module.css';

/** Whether each step asks before it shows. */
export function PredictSwitch() {
  const { stage: m } = useMessages();
  const on = useApp((state) => state.predict);
  const shown = useApp((state) => state.view === 'steps');
  if (!shown) return null;
  return (
    <Button
      look="bare"
      role="switch"
      aria-checked={on}
      className={styles.switch}
      title={m.predictWhy}
      onClick={() => setPredict(!on)}
    >
      {m.predict}
    </Button>
  );
}
