import { type Direction, languagesOf } from '../../language/direction.ts';
import { useMessages } from '../../store/locale.ts';
import { offeredDirections } from '../../store/session/drafts.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Choices, Menu } from '../controls/Menu.tsx';
import { useSession } from '../session.ts';
import { useSlot } from '../slot.ts';
import styles from './SentenceBar.module.css';

/** Which language is read and which is written; only pairs that have a trained model. */
export function DirectionMenu() {
  const { sentence: m } = useMessages();
  const { translateInto } = useSession();
  const direction = useSlot((state) => state.direction);
  const name = (of: Direction) => {
    const { source, target } = languagesOf(of);
    return m.pair(m.languages[source], m.languages[target]);
  };
  const trigger = (
    <Button look="bare" className={styles.menu} aria-label={`${m.direction}: ${name(direction)}`}>
      {name(direction)}
      <Icon name="down" />
    </Button>
  );
  const options = offeredDirections.map((of) => [of, name(of)] as const);
  return (
    <Menu trigger={trigger}>
      <Choices value={direction} options={options} onChoose={translateInto} />
    </Menu>
  );
}
