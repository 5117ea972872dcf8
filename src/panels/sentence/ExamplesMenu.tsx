import { DropdownMenu } from 'radix-ui';
import { examplesFor } from '../../language/examples.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { setText } from '../../store/session/compute.ts';
import float from '../controls/Float.module.css';
import { Icon } from '../controls/Icon.tsx';
import { useLangs } from './useLangs.ts';

/** Sentences by construction, each there because attention has something to show in it. */
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
        <DropdownMenu.Content
          className={float.float}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          loop
        >
          {examplesFor(direction).map(({ construction, examples }) => (
            <DropdownMenu.Group key={construction}>
              <DropdownMenu.Label className={float.label}>
                {m.constructions[construction]}
              </DropdownMenu.Label>
              {examples.map((text) => (
                <DropdownMenu.Item
                  key={text}
                  className={float.item}
                  lang={lang}
                  onSelect={() => setText(text)}
                >
                  {text}
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
