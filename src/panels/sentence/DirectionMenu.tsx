import { DropdownMenu } from 'radix-ui';
import { type Direction, languagesOf } from '../../language/direction.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { offeredDirections, translateInto } from '../../store/session/direction.ts';
import float from '../controls/Float.module.css';
import { Icon } from '../controls/Icon.tsx';
import { RadioItem } from '../controls/RadioItem.tsx';

/** Which language is read and which is written; only pairs that have a trained model. */
export function DirectionMenu() {
  const { sentence: m } = useMessages();
  const direction = useApp((state) => state.direction);
  const name = (of: Direction) => {
    const { source, target } = languagesOf(of);
    return m.pair(m.languages[source], m.languages[target]);
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className={float.trigger}
        aria-label={`${m.direction}: ${name(direction)}`}
      >
        {name(direction)}
        <Icon name="down" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={float.float} align="start" sideOffset={4} loop>
          <DropdownMenu.RadioGroup
            value={direction}
            onValueChange={(value) => translateInto(value as Direction)}
          >
            {offeredDirections.map((of) => (
              <RadioItem key={of} value={of}>
                {name(of)}
              </RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
