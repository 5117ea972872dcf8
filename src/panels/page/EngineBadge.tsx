import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Popup } from '../controls/Popup.tsx';
import { useSlot } from '../slot.ts';
import { EngineFacts } from './EngineFacts.tsx';
import { engineWords } from './engineWords.ts';
import styles from './Header.module.css';

/** What computes the page, in plain words; opened, the details. */
export function EngineBadge() {
  const m = useMessages();
  const engine = useApp((state) => state.engine);
  const run = useSlot((state) => state.run);
  const { name, rest } = engineWords(m.engine, engine, run?.engine);
  const trigger = (
    <Button look="bare" className={styles.badge} data-status={engine.status} title={m.engine.badge}>
      <span aria-hidden="true" className={styles.dot} data-status={engine.status} />
      <span className={styles.badgeText}>
        {name}
        <span className={styles.wide}>{rest}</span>
      </span>
    </Button>
  );
  return (
    <Popup trigger={trigger} label={m.engine.badge}>
      <EngineFacts engine={engine} run={run} />
    </Popup>
  );
}
