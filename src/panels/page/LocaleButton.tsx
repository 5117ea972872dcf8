import { useTransition } from 'react';
import { useApp } from '../../store/app.ts';
import { setLocale } from '../../store/language.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Header.module.css';

/** Says the other language's name in that language, and switches to it. */
export function LocaleButton() {
  const m = useMessages();
  const other = useApp((state) => (state.locale === 'en' ? 'zh-CN' : 'en'));
  const [fetching, start] = useTransition();
  return (
    <Button
      className={styles.button}
      lang={other}
      title={m.page.switchLanguage}
      aria-busy={fetching}
      onClick={() => start(() => setLocale(other))}
    >
      {m.page.otherLanguage}
    </Button>
  );
}
