import { DropdownMenu } from 'radix-ui';
import { setTheme } from '../../store/actions.ts';
import { type ThemeChoice, useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import float from '../controls/Float.module.css';
import { Icon, type IconName } from '../controls/Icon.tsx';
import { RadioItem } from '../controls/RadioItem.tsx';
import styles from './Header.module.css';

const choices = [
  ['light', 'sun'],
  ['dark', 'moon'],
  ['system', 'system'],
] as const satisfies readonly (readonly [ThemeChoice, IconName])[];

/** Light, dark, or like the system. */
export function ThemeMenu() {
  const m = useMessages();
  const theme = useApp((state) => state.theme);
  const icon = choices.find(([choice]) => choice === theme)?.[1] ?? 'system';
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className={styles.button}
        aria-label={`${m.shell.theme}: ${m.shell[theme]}`}
        title={m.shell.theme}
      >
        <Icon name={icon} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={float.float} align="end" sideOffset={6} loop>
          <DropdownMenu.RadioGroup
            value={theme}
            onValueChange={(value) => setTheme(value as ThemeChoice)}
          >
            {choices.map(([choice, name]) => (
              <RadioItem key={choice} value={choice}>
                <Icon name={name} />
                {m.shell[choice]}
              </RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
