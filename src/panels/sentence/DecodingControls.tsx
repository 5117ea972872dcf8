import { setTime } from '../../store/actions.ts';
import { useMessages } from '../../store/locale.ts';
import { lastTime } from '../../store/runs/seen.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useSlot, useSlotName } from '../slot.ts';
import styles from './SentenceBar.module.css';

/** ◀◀ ◀ word t of n ▶ ▶▶: how far decoding has come. */
export function DecodingControls() {
  const { sentence: m } = useMessages();
  const slot = useSlotName();
  const time = useSlot((state) => state.time);
  const last = useSlot(lastTime);
  const ready = useSlot((state) => state.run !== null);
  const moves = [
    ['first', 0],
    ['previous', time - 1],
    ['next', time + 1],
    ['last', last],
  ] as const;
  const buttons = moves.map(([name, to]) => (
    <Button
      key={name}
      look="bare"
      title={m[name]}
      aria-label={m[name]}
      disabled={!ready || to === time || to < 0 || to > last}
      onClick={() => setTime(to, slot)}
    >
      <Icon name={name} />
    </Button>
  ));
  return (
    <fieldset className={styles.steps} aria-label={m.decoding}>
      {buttons.slice(0, 2)}
      <span className={styles.step} aria-live="polite">
        {ready ? m.step(time + 1, last + 1) : ''}
      </span>
      {buttons.slice(2)}
    </fieldset>
  );
}
