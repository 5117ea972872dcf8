import { useMessages } from '../../store/locale.ts';
import { setPace } from '../../store/player.ts';
import { paces, usePlayer } from '../../store/playing.ts';
import { Button } from '../controls/Button.tsx';
import { Choices, Menu } from '../controls/Menu.tsx';
import styles from './FormulaBar.module.css';

/** How long each step stays while the steps play. */
export function PaceMenu() {
  const { formula: m } = useMessages();
  const { pace } = usePlayer();
  const name = `${m.pace}: ${m.seconds(pace)}`;
  const trigger = (
    <Button look="bare" className={styles.pace} aria-label={name} title={name}>
      {m.secondsShort(pace)}
    </Button>
  );
  const options = paces.map((one) => [String(one), m.seconds(one)] as const);
  const choose = (chosen: string) => {
    const found = paces.find((one) => String(one) === chosen);
    if (found) setPace(found);
  };
  return (
    <Menu trigger={trigger} align="end" distance={6}>
      <Choices value={String(pace)} options={options} onChoose={choose} />
    </Menu>
  );
}
