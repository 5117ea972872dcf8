import { useId } from 'react';
import type { Link } from '../../store/address/entry.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import float from '../controls/Float.module.css';
import { floatsHere } from '../controls/floats/floats.ts';
import styles from './LinkNote.module.css';
import { Tick } from './Tick.tsx';

type LinkNoteProps = {
  readonly link: Link;
  readonly copied: boolean;
  /** Whether the link carries the sharer's language and theme. */
  readonly asSeen: boolean;
  /** Whether the way to a link for a class did not open. */
  readonly failed: boolean;
  readonly onAsSeen: (asSeen: boolean) => void;
  readonly onClass: () => void;
  readonly onClose: () => void;
};

/**
 * That a link was copied, or the link itself, selected; whether it shows the page as its sharer sees
 * it; and that it does not carry the sentence, where it does not.
 */
export function LinkNote(props: LinkNoteProps) {
  const { link, copied, asSeen, failed, onAsSeen, onClass, onClose } = props;
  const { page: m } = useMessages();
  const { Popover } = floatsHere();
  const id = useId();
  return (
    <Popover.Portal>
      <Popover.Content
        className={`${float.float} ${float.note} ${styles.note}`}
        align="end"
        sideOffset={6}
        collisionPadding={8}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        onCloseAutoFocus={onClose}
      >
        <h2 id={`${id}-title`}>{copied ? m.linkCopied : m.linkNotCopied}</h2>
        <div id={`${id}-text`}>
          {!copied && <p>{m.linkRefused}</p>}
          {!link.whole && <p>{m.linkTooLong}</p>}
        </div>
        {!copied && (
          <input
            className={styles.link}
            readOnly
            value={link.href}
            aria-label={m.linkField}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
        <Tick checked={asSeen} onChange={onAsSeen}>
          {m.asSeen}
        </Tick>
        <Button className={styles.class} onClick={onClass}>
          {m.forClass}
        </Button>
        {failed && <p role="alert">{m.notFetched}</p>}
      </Popover.Content>
    </Popover.Portal>
  );
}
