import { useState } from 'react';
import { useMessages } from '../../../store/locale.ts';
import { Button } from '../../controls/Button.tsx';
import { copy } from '../../controls/copy.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import type { Checks } from './Backends.tsx';
import styles from './DeviceCheck.module.css';
import { reportText } from './reportText.ts';

/** Puts the report on the clipboard; where there is none, it stands there to be copied. */
export function CopyReport({ checks }: Checks) {
  const { device: m } = useLaterMessages();
  const { engine } = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const text = reportText(engine, m, checks, navigator.userAgent);
  return (
    <>
      <Button onClick={async () => setOutcome((await copy(text)) ? 'copied' : 'refused')}>
        {m.copy}
      </Button>
      <span role="status">{outcome === 'copied' && m.copied}</span>
      {outcome === 'refused' && (
        <textarea className={styles.text} readOnly rows={8} value={text} aria-label={m.copy} />
      )}
    </>
  );
}
