import { type RefObject, useEffect, useRef, useState } from 'react';
import { showCard } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { openGlossary } from '../../store/learn/glossary.ts';
import { useMessages } from '../../store/locale.ts';
import { arriving } from '../../store/session/arriving.ts';
import { Button } from '../controls/Button.tsx';
import float from '../controls/Float.module.css';
import { useFloats } from '../controls/floats/floats.ts';
import { Icon } from '../controls/Icon.tsx';
import { LaterDialog } from '../controls/LaterDialog.tsx';
import { Action, Menu } from '../controls/Menu.tsx';
import { useSlot } from '../slot.ts';
import { useTour } from '../tour/useTour.ts';
import styles from './Header.module.css';

/** Downloaded when it is asked for. */
const card = arriving(() => import('../card/CardDialog.tsx'), 'CardDialog');

const text = 'input, textarea, [contenteditable]';

/** `?` asks for the keys from wherever nothing is written into. */
function useQuestionMark(onPress: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const written = event.target instanceof Element && event.target.closest(text);
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || written) return;
      event.preventDefault();
      onPress();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onPress]);
}

/** What the page says of itself: its keys, its terms, a tour; and its model, what it is and its files. */
export function HelpMenu() {
  const { page: m } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [keys, setKeys] = useState(false);
  const [turn] = useState(() => () => setKeys((shown) => !shown));
  useQuestionMark(turn);
  const tour = useTour();
  const ran = useSlot((state) => state.run !== null);
  const shown = useApp((state) => state.card) && ran;
  const trigger = (
    <Button ref={button} className={styles.button} aria-label={m.help} title={m.help}>
      <Icon name="question" />
    </Button>
  );
  return (
    <>
      <Menu trigger={trigger} align="end" distance={6}>
        <Action icon="keyboard" letter="?" onChoose={() => setKeys(true)}>
          {m.keyboard}
        </Action>
        <Action icon="book" letter="G" onChoose={() => openGlossary()}>
          {m.glossary}
        </Action>
        <Action icon="tour" onChoose={() => tour(button.current)}>
          {m.tour}
        </Action>
        {ran && (
          <Action icon="download" onChoose={() => showCard(true)}>
            {m.modelCard}
          </Action>
        )}
      </Menu>
      <KeysNote button={button} open={keys} onOpenChange={setKeys} />
      {shown && <LaterDialog of={card} onClose={() => showCard(false)} />}
    </>
  );
}

type KeysNoteProps = {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

function KeysNote({ button, open, onOpenChange }: KeysNoteProps) {
  const { page: m } = useMessages();
  const here = useFloats(open, () => onOpenChange(false));
  if (!here) return null;
  const { Popover } = here;
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Anchor virtualRef={button as RefObject<HTMLButtonElement>} />
      <Popover.Portal>
        <Popover.Content
          className={`${float.float} ${float.note}`}
          sideOffset={6}
          collisionPadding={8}
          aria-label={m.keyboard}
          onCloseAutoFocus={() => button.current?.focus()}
        >
          <Keys />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Every key the page listens to. */
function Keys() {
  const { page: m } = useMessages();
  return (
    <dl className={styles.keys}>
      {m.keys.map(([key, what]) => (
        <div key={key} style={{ display: 'contents' }}>
          <dt>{key}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
