import { useRef } from 'react';
import { useMessages } from '../../store/locale.ts';
import { ExplainColumn } from '../why/ExplainColumn.tsx';
import { useMoreBelow } from './useMoreBelow.ts';
import styles from './WhySheet.module.css';

/** The column at the right; at its foot a cue says that there is more, if there is. */
export function WhySheet({ className }: { readonly className: string | undefined }) {
  const { page: m } = useMessages();
  const sheet = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const more = useMoreBelow(sheet, content);
  return (
    <section
      ref={sheet}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      className={`${className} ${styles.why}`}
      data-tour="why"
      data-more={more || undefined}
      aria-label={m.whySheet}
    >
      <div ref={content}>
        <ExplainColumn />
      </div>
      <div className={styles.foot} aria-hidden="true">
        <span className={styles.cue}>{m.more}</span>
      </div>
    </section>
  );
}
