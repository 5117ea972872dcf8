import { Slot } from 'radix-ui';
import {
  type ReactElement,
  type ReactNode,
  type Ref,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Floats, useFloats } from './floats.ts';

type Opening = {
  readonly button: Ref<HTMLButtonElement>;
  /** Whether it was pressed before it could open. */
  readonly defaultOpen: boolean;
};

type OpenerProps = {
  readonly trigger: ReactElement;
  readonly popup: 'menu' | 'dialog';
  /** The same button with what it opens, once that can be shown. */
  readonly children: (here: Floats, opening: Opening) => ReactNode;
};

/**
 * A button that is there before what it opens. Pressed too early, it opens as soon as that has come; when it comes,
 * the focus stays on the button.
 */
export function Opener({ trigger, popup, children }: OpenerProps) {
  const [asked, setAsked] = useState(false);
  const here = useFloats(asked, () => setAsked(false));
  const focused = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!here) return;
    if (focused.current) button.current?.focus();
    focused.current = false;
    // Asked once: what is made anew later does not open by itself.
    setAsked(false);
  }, [here]);
  if (here) return children(here, { button, defaultOpen: asked });
  return (
    <Slot.Root
      aria-haspopup={popup}
      aria-expanded={false}
      onClick={() => setAsked((before) => !before)}
      onFocus={() => {
        focused.current = true;
      }}
      onBlur={() => {
        focused.current = false;
      }}
    >
      {trigger}
    </Slot.Root>
  );
}
