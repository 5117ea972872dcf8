import { type RefObject, useRef, useState } from 'react';
import { type Link, linkToShare } from '../../store/address/entry.ts';
import { useMessages } from '../../store/locale.ts';
import { arriving } from '../../store/session/arriving.ts';
import { Button } from '../controls/Button.tsx';
import { copy } from '../controls/copy.ts';
import { useFloats } from '../controls/floats/floats.ts';
import { Icon } from '../controls/Icon.tsx';
import styles from '../page/Header.module.css';
import { useAsked } from '../useAsked.ts';
import { LinkNote } from './LinkNote.tsx';

type Outcome = { readonly link: Link; readonly copied: boolean };

const forClass = arriving(() => import('./ClassLink.tsx'), 'ClassLink');

/**
 * Puts a link to what is shown on the clipboard, or shows it to be copied. What is said of it stands
 * under the button, which stays as it is; from there a teacher comes to a link for a class.
 */
export function CopyLink() {
  const m = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [asSeen, setAsSeen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { here: ClassLink, failed, ask, leave } = useAsked(forClass);
  const share = async (seen: boolean) => {
    const link = linkToShare(window, seen);
    setAsSeen(seen);
    setOutcome({ link, copied: await copy(link.href) });
  };
  const back = () => button.current?.focus();
  const here = useFloats(outcome !== null, () => setOutcome(null));
  return (
    <>
      <Button
        ref={button}
        className={styles.button}
        title={m.page.copyLink}
        onClick={() => share(asSeen)}
      >
        <Icon name="link" />
        <span className={styles.wide}>{m.page.copyLink}</span>
      </Button>
      {here && (
        <here.Popover.Root
          open={outcome !== null && !ClassLink}
          onOpenChange={() => setOutcome(null)}
        >
          <here.Popover.Anchor virtualRef={button as RefObject<HTMLButtonElement>} />
          {outcome && (
            <LinkNote
              {...outcome}
              asSeen={asSeen}
              failed={failed}
              onAsSeen={share}
              onClass={ask}
              onClose={back}
            />
          )}
        </here.Popover.Root>
      )}
      {ClassLink && (
        <ClassLink
          asSeen={asSeen}
          onAsSeen={setAsSeen}
          onClose={() => {
            leave();
            setOutcome(null);
          }}
          onClosed={(event) => {
            event.preventDefault();
            back();
          }}
        />
      )}
    </>
  );
}
