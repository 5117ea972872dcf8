import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { arriving } from '../../store/session/arriving.ts';
import { Button } from '../controls/Button.tsx';
import { LaterDialog } from '../controls/LaterDialog.tsx';
import { Popup } from '../controls/Popup.tsx';
import { useSlot } from '../slot.ts';
import { EngineFacts } from './EngineFacts.tsx';
import { engineWords } from './engineWords.ts';
import styles from './Header.module.css';

/** Downloaded when it is asked for. */
const deviceCheck = arriving(() => import('./device/DeviceCheck.tsx'), 'DeviceCheck');

/** What computes the page, in plain words; opened, the details. */
export function EngineBadge() {
  const m = useMessages();
  const engine = useApp((state) => state.engine);
  const run = useSlot((state) => state.run);
  const badge = useRef<HTMLButtonElement>(null);
  /** Null before the first time: closed again, the dialog hands the focus back. */
  const [checking, setChecking] = useState<boolean | null>(null);
  useEffect(() => {
    if (checking === false) badge.current?.focus();
  }, [checking]);
  const { name, rest } = engineWords(m.engine, engine, run?.engine);
  const trigger = (
    <Button
      ref={badge}
      look="bare"
      className={styles.badge}
      data-status={engine.status}
      title={m.engine.badge}
    >
      <span aria-hidden="true" className={styles.dot} data-status={engine.status} />
      <span className={styles.badgeText}>
        {name}
        <span className={styles.wide}>{rest}</span>
      </span>
    </Button>
  );
  return (
    <>
      <Popup trigger={trigger} label={m.engine.badge}>
        <EngineFacts engine={engine} run={run} onCheck={() => setChecking(true)} />
      </Popup>
      {checking && <LaterDialog of={deviceCheck} onClose={() => setChecking(false)} />}
    </>
  );
}
