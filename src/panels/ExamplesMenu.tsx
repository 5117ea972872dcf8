import { DropdownMenu } from 'radix-ui';
import { useApp } from '../store/app.ts';
import { setText } from '../store/compute.ts';
import { examplesFor } from '../store/examples.ts';
import { useMessages } from '../store/locale.ts';
import float from './Float.module.css';
import { Icon } from './Icon.tsx';
import { useLangs } from './useLangs.ts';

/** Sentences by construction, each chosen because it makes attention show something. */
export function ExamplesMenu() {
  const { sentence: m } = useMessages();
  const direction = useApp((state) => state.direction);
  const lang = useLangs().source;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={float.trigger}>
        {m.examples}
        <Icon name="down" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={float.float} align="start" sideOffset={4} loop>
          {examplesFor(direction).map(({ text }) => (
            <DropdownMenu.Item
              key={text}
              className={float.item}
              lang={lang}
              onSelect={() => setText(text)}
            >
              {text}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
