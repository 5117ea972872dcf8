import { useEffect, useState } from 'react';
import { addressNow } from '../../store/address/sharing.ts';
import { useMessages } from '../../store/locale.ts';
import { Icon } from '../controls/Icon.tsx';
import styles from './Header.module.css';

/** Puts the page's address, which holds its whole state, on the clipboard. */
export function CopyLink() {
  const m = useMessages();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => navigator.clipboard?.writeText(addressNow(window)).then(() => setCopied(true));
  return (
    <button type="button" className={styles.button} title={m.shell.copyLink} onClick={copy}>
      <Icon name={copied ? 'check' : 'link'} />
      <span className={styles.wide}>{copied ? m.shell.linkCopied : m.shell.copyLink}</span>
      <span role="status" className="visually-hidden">
        {copied ? m.shell.linkCopied : ''}
      </span>
    </button>
  );
}
