import { useMessages } from '../../../store/locale.ts';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { Toggle } from '../../controls/Toggle.tsx';
import { useSession } from '../../session.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './Forcing.module.css';

/** Whose translation is looked at, where a word of it was forced; and the way back. */
export function ForcedBar() {
  const { sentence } = useMessages();
  const { forcing: m } = useLaterMessages();
  const { lookAt, unforce } = useSession();
  const own = useSlot((state) => state.own);
  return (
    <div className={styles.bar} data-forced="">
      <Toggle<'own' | 'forced'>
        look="raised"
        label={m.whose}
        value={own ? 'own' : 'forced'}
        options={[
          ['own', m.own],
          ['forced', sentence.forced],
        ]}
        onChoose={(chosen) => lookAt(chosen === 'own')}
      />
      <Button
        look="bare"
        className={styles.undo}
        title={m.undo}
        aria-label={m.undo}
        onClick={unforce}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}
