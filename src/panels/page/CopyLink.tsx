import { Popover } from 'radix-ui';
import { useRef, useState } from 'react';
import { type Link, linkToShare } from '../../store/address/entry.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from './Header.module.css';
import { LinkNote } from './LinkNote.tsx';

type Outcome = { readonly link: Link; readonly copied: boolean };

/** False where there is no clipboard, as on a plain http origin, or where it is refused. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a link to what is shown on the clipboard, or shows it to be copied. What is said of it stands
 * under the button, which stays as it is.
 */
export function CopyLink() {
  const m = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [asSeen, setAsSeen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const share = async (seen: boolean) => {
    const link = linkToShare(window, seen);
    setAsSeen(seen);
    setOutcome({ link, copied: await copy(link.href) });
  };
  return (
    <Popover.Root open={outcome !== null} onOpenChange={() => setOutcome(null)}>
      <Popover.Anchor asChild>
        <Button
          ref={button}
          className={styles.button}
          title={m.page.copyLink}
          onClick={() => share(asSeen)}
        >
          <Icon name="link" />
          <span className={styles.wide}>{m.page.copyLink}</span>
        </Button>
      </Popover.Anchor>
      {outcome && (
        <LinkNote
          {...outcome}
          asSeen={asSeen}
          onAsSeen={share}
          onClose={() => button.current?.focus()}
        />
      )}
    </Popover.Root>
  );
}
