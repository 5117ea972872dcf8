import { useRef, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { copy } from '../controls/copy.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import styles from './ClassLink.module.css';

/** The link as text, and a button that copies it; what came of that is said, and only of this link. */
export function LinkToCopy({ href }: { readonly href: string }) {
  const { sharing: m } = useLaterMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState({ of: '', copied: false });
  const take = async () => {
    const copied = await copy(href);
    if (!copied) field.current?.select();
    setOutcome({ of: href, copied });
  };
  return (
    <>
      <textarea
        ref={field}
        className={styles.link}
        readOnly
        rows={4}
        value={href}
        aria-label={m.link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.take}>
        <Button onClick={take}>{m.copy}</Button>
        <span role="status">
          {outcome.of === href && (outcome.copied ? m.copied : m.notCopied)}
        </span>
      </div>
    </>
  );
}
