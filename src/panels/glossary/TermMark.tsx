import { Popover } from 'radix-ui';
import {
  type PointerEvent,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Term } from '../../messages/terms.ts';
import float from '../controls/Float.module.css';
import { keepOnStage } from '../controls/Modal.tsx';
import { MarksContext } from './marks.ts';
import { TermCard } from './TermCard.tsx';
import styles from './TermMark.module.css';

export type TermMarkProps = { readonly term: Term; readonly children: ReactNode };

/** A term inside a text: asked, it says what it means. Only the first of a panel can be asked. */
export function TermMark({ term, children }: TermMarkProps) {
  const place = useRef<HTMLSpanElement>(null);
  const marks = useContext(MarksContext);
  const [first, setFirst] = useState(false);
  useLayoutEffect(
    () => (place.current ? marks.add(term, place.current, setFirst) : undefined),
    [marks, term],
  );
  return <span ref={place}>{first ? <Asked term={term}>{children}</Asked> : children}</span>;
}

/** A mouse that rests on a term asks it; one that only passes does not. It may go on into the card. */
const delays = { open: 450, close: 250 } as const;

/** Hovered, it is gone with the mouse; pressed, it stays until it is closed. */
type Open = 'hovered' | 'pressed' | null;

function useHover(open: Open, setOpen: (open: Open) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (next: Open, delay: number) => (event: PointerEvent) => {
    clearTimeout(timer.current);
    if (event.pointerType !== 'mouse' || open === 'pressed') return;
    timer.current = setTimeout(() => setOpen(next), delay);
  };
  return {
    set(next: Open) {
      clearTimeout(timer.current);
      setOpen(next);
    },
    hover: {
      onPointerEnter: later('hovered', open ? 0 : delays.open),
      onPointerLeave: later(null, delays.close),
    },
  };
}

function Asked({ term, children }: TermMarkProps) {
  const [open, setOpen] = useState<Open>(null);
  const { hover, set } = useHover(open, setOpen);
  const focuses = useRef(false);
  return (
    <Popover.Root open={open !== null} onOpenChange={(wanted) => set(wanted ? 'pressed' : null)}>
      <Popover.Trigger
        className={styles.term}
        {...hover}
        onClick={(event) => {
          focuses.current = true;
          if (open !== 'hovered') return;
          // What the mouse opened is not closed by pressing it, but kept.
          event.preventDefault();
          set('pressed');
        }}
      >
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`${float.float} ${float.note} ${styles.note}`}
          {...hover}
          sideOffset={4}
          collisionPadding={8}
          aria-labelledby={`term-${term}`}
          // The focus stays where it is while a mouse only looks.
          onOpenAutoFocus={(event) => {
            focuses.current = open === 'pressed';
            if (!focuses.current) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            if (focuses.current) keepOnStage(event);
            else event.preventDefault();
          }}
        >
          <Suspense fallback={null}>
            <TermCard term={term} id={`term-${term}`} all onLeave={() => set(null)} />
          </Suspense>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
