import { Toolbar } from 'radix-ui';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Chip } from '../../../view/sentence/chips.ts';
import styles from './Chips.module.css';
import { TokenChip } from './TokenChip.tsx';

type Props = {
  readonly chips: readonly Chip[];
  readonly label: string;
  readonly lang: string;
  /** What stands beside the token produced now. */
  readonly beside?: ReactNode;
};

/** Tokens in a row: one stop of the Tab key, ↑ and ↓ move inside; ← and → are the steps'. */
export function ChipRow({ chips, label, lang, beside }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const query = chips.findIndex(({ roles }) => roles.includes('query'));
  const marked = query < 0 ? chips.findIndex(({ roles }) => roles.length > 0) : query;
  const now = chips.findIndex(({ state }) => state === 'now');
  // The query comes last: where there is no room for both, it is seen.
  useReveal(row, now);
  useReveal(row, marked);
  return (
    <Toolbar.Root
      ref={row}
      className={styles.chips}
      aria-label={label}
      orientation="vertical"
      loop={false}
    >
      {chips.map((chip, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place; words repeat
        <span key={index} className={styles.place}>
          <TokenChip chip={chip} index={index} lang={lang} />
          {chip.state === 'now' && beside}
        </span>
      ))}
    </Toolbar.Root>
  );
}

/** Brings a chip into sight when it becomes the one: with the next picture, which is laid out anyway. */
function useReveal(row: RefObject<HTMLElement | null>, index: number): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const chip = row.current?.children[index];
      if (row.current && chip instanceof HTMLElement) reveal(chip, row.current);
    });
    return () => cancelAnimationFrame(frame);
  }, [row, index]);
}

/** Scrolls the row alone: scrollIntoView would take the page's own sheets along. */
function reveal(chip: HTMLElement, row: HTMLElement): void {
  const [inner, outer] = [chip.getBoundingClientRect(), row.getBoundingClientRect()];
  const room = 24;
  if (inner.left < outer.left) row.scrollLeft += inner.left - outer.left - room;
  if (inner.right > outer.right) row.scrollLeft += inner.right - outer.right + room;
  if (inner.top < outer.top) row.scrollTop += inner.top - outer.top - room;
  if (inner.bottom > outer.bottom) row.scrollTop += inner.bottom - outer.bottom + room;
}
