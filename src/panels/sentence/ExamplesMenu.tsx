import { useMemo } from 'react';
import { examplesFor } from '../../language/examples.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Group, Menu } from '../controls/Menu.tsx';
import { useSession } from '../session.ts';
import { useSlot } from '../slot.ts';
import { useAnother } from './fresh/useAnother.ts';
import styles from './SentenceBar.module.css';
import { useLangs } from './useLangs.ts';

/** Sentences by construction, each there because attention has something to show in it. */
export function ExamplesMenu() {
  const { sentence: m } = useMessages();
  const { setText } = useSession();
  const direction = useSlot((state) => state.direction);
  const run = useSlot((state) => state.run);
  const { vocabulary, tokenLanguages, constructions } = (run?.direction === direction && run) || {};
  // What a model was taught stays from run to run.
  const groups = useMemo(() => {
    const taught = vocabulary &&
      tokenLanguages &&
      constructions && { vocabulary, tokenLanguages, constructions };
    return examplesFor(direction, taught);
  }, [direction, vocabulary, tokenLanguages, constructions]);
  const lang = useLangs().source;
  const another = useAnother();
  const trigger = (
    <Button look="bare" className={styles.menu}>
      {m.examples}
      <Icon name="down" />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      {groups.map(({ construction, examples }) => (
        <Group
          key={construction}
          label={m.constructions[construction]}
          lang={lang}
          items={examples}
          onChoose={setText}
          last={
            another ? { name: m.freshOne, onChoose: () => void another(construction) } : undefined
          }
        />
      ))}
    </Menu>
  );
}
