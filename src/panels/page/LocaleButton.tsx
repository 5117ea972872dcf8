import { setLocale } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Header.module.css';

/** Says the other language's name in that language, and switches to it. */
export function LocaleButton() {
  const m = useMessages();
  const other = useApp((state) => (state.locale === 'en' ? 'zh-CN' : 'en'));
  return (
    <Button
      className={styles.button}
      lang={other}
      title={m.shell.switchLanguage}
      onClick={() => setLocale(other)}
    >
      {m.shell.otherLanguage}
    </Button>
  );
}
