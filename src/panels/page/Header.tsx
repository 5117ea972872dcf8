import { useMessages } from '../../store/locale.ts';
import { CopyLink } from '../sharing/CopyLink.tsx';
import { EngineBadge } from './EngineBadge.tsx';
import styles from './Header.module.css';
import { HelpMenu } from './HelpMenu.tsx';
import { LocaleButton } from './LocaleButton.tsx';
import { LogoButton, StartButton } from './Logo.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';

/** Who we are, what computes, and what holds for the whole page. */
export function Header() {
  const m = useMessages();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#stage">
        {m.page.skipToStage}
      </a>
      <LogoButton />
      <span className={styles.subtitle}>{m.page.subtitle}</span>
      <EngineBadge />
      <StartButton />
      <HelpMenu />
      <CopyLink />
      <LocaleButton />
      <ThemeMenu />
    </header>
  );
}
