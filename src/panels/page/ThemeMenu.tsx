import { setTheme } from '../../store/actions.ts';
import { type ThemeChoice, useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon, type IconName } from '../controls/Icon.tsx';
import { Choices, Menu } from '../controls/Menu.tsx';
import styles from './Header.module.css';

const icons = { light: 'sun', dark: 'moon', system: 'system' } as const satisfies Record<
  ThemeChoice,
  IconName
>;
const choices = ['light', 'dark', 'system'] as const;

/** Light, dark, or like the system. */
export function ThemeMenu() {
  const { page: m } = useMessages();
  const theme = useApp((state) => state.theme);
  const trigger = (
    <Button className={styles.button} aria-label={`${m.theme}: ${m[theme]}`} title={m.theme}>
      <Icon name={icons[theme]} />
    </Button>
  );
  const options = choices.map((choice) => {
    const content = (
      <>
        <Icon name={icons[choice]} />
        {m[choice]}
      </>
    );
    return [choice, content] as const;
  });
  return (
    <Menu trigger={trigger} align="end" distance={6}>
      <Choices value={theme} options={options} onChoose={setTheme} />
    </Menu>
  );
}
