import { Popover } from 'radix-ui';
import { useId } from 'react';
import type { Link } from '../../store/address/entry.ts';
import { useMessages } from '../../store/locale.ts';
import float from '../controls/Float.module.css';
import styles from './LinkNote.module.css';

type LinkNoteProps = {
  readonly link: Link;
  readonly copied: boolean;
  readonly onClose: () => void;
};

/** A link that was not copied, selected; and that it does not carry the sentence, where it does not. */
export function LinkNote({ link, copied, onClose }: LinkNoteProps) {
  const { page: m } = useMessages();
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
      </Popover.Content>
    </Popover.Portal>
  );
}
