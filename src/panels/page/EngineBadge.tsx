import { Popover } from 'radix-ui';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import float from '../controls/Float.module.css';
import { EngineFacts } from './EngineFacts.tsx';
import { engineWords } from './engineWords.ts';
import styles from './Header.module.css';

/** What computes the page, in plain words; opened, the details. */
export function EngineBadge() {
  const m = useMessages();
  const engine = useApp((state) => state.engine);
  const run = useApp((state) => state.run);
  const { name, rest } = engineWords(m.engine, engine, run);
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.badge} title={m.engine.badge}>
        <span aria-hidden="true" className={styles.dot} data-status={engine.status} />
        <span className={styles.badgeText}>
          {name}
          <span className={styles.wide}>{rest}</span>
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`${float.float} ${float.note}`}
          sideOffset={6}
          collisionPadding={8}
          aria-label={m.engine.badge}
        >
          <EngineFacts engine={engine} run={run} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
