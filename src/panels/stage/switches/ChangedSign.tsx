import { resetSwitches, toggleSwitch } from '../../../store/lab/switches.ts';
import { switchesWithin } from '../../../store/within.ts';
import { Button } from '../../controls/Button.tsx';
import { Prose } from '../../controls/Prose.tsx';
import { useSlotShallow } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './ChangedSign.module.css';
import { useSwitchName } from './useSwitchName.ts';

/** Says that a model is on show that is not the trained one, and what it is without; puts back one thing, or all. */
export function ChangedSign() {
  const { switches: m } = useLaterMessages();
  const off = useSlotShallow(switchesWithin);
  const nameOf = useSwitchName();
  if (off.length === 0) return <p className={styles.sign}>{m.unchanged}</p>;
  return (
    <div className={styles.sign} data-changed="" role="status">
      <b>{m.changed}</b>
      {off.map((name) => (
        <Button
          key={name}
          className={styles.chip}
          aria-label={m.putBack(nameOf(name).replaceAll('_', ''))}
          title={m.putBack(nameOf(name).replaceAll('_', ''))}
          onClick={() => toggleSwitch(name)}
        >
          <span>
            <Prose>{nameOf(name)}</Prose>
          </span>
          <span aria-hidden="true">×</span>
        </Button>
      ))}
      <Button className={styles.chip} onClick={resetSwitches}>
        {m.reset}
      </Button>
    </div>
  );
}
