import { Popover } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { type Link, linkNow } from '../../store/address/entry.ts';
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

/** Puts the page's address, which holds its whole state, on the clipboard, or shows it to be copied. */
export function CopyLink() {
  const m = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const plain = outcome?.copied && outcome.link.whole;
  useEffect(() => {
    if (!plain) return;
    const timer = setTimeout(() => setOutcome(null), 2000);
    return () => clearTimeout(timer);
  }, [plain]);
  const share = async () => {
    const link = linkNow(window);
    setOutcome({ link, copied: await copy(link.href) });
  };
  const label = outcome?.copied ? m.page.linkCopied : m.page.copyLink;
  return (
    <Popover.Root open={outcome !== null && !plain} onOpenChange={() => setOutcome(null)}>
      <Popover.Anchor asChild>
        <Button ref={button} className={styles.button} title={m.page.copyLink} onClick={share}>
          <Icon name={outcome?.copied ? 'check' : 'link'} />
          <span className={styles.wide}>{label}</span>
          <span role="status" className="visually-hidden">
            {plain ? m.page.linkCopied : ''}
          </span>
        </Button>
      </Popover.Anchor>
      {outcome && <LinkNote {...outcome} onClose={() => button.current?.focus()} />}
    </Popover.Root>
  );
}
