import { Popover } from 'radix-ui';
import { type ReactNode, Suspense, useContext, useLayoutEffect, useRef, useState } from 'react';
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

function Asked({ term, children }: TermMarkProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={styles.term}>{children}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`${float.float} ${float.note} ${styles.note}`}
          sideOffset={4}
          collisionPadding={8}
          aria-labelledby={`term-${term}`}
          onCloseAutoFocus={keepOnStage}
        >
          <Suspense fallback={null}>
            <TermCard term={term} id={`term-${term}`} all onLeave={() => setOpen(false)} />
          </Suspense>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
