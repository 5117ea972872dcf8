import { type KeyboardEvent, type ReactNode, type Ref, useLayoutEffect, useRef } from 'react';

type AskedSumProps = {
  readonly label: string;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
};

const numbersIn = (box: Element) => [...box.querySelectorAll<HTMLElement>('[data-number]')];

/** Of many numbers one is reached by Tab: that which had the focus last, else the first. */
function reachOne(numbers: readonly HTMLElement[], wanted?: HTMLElement): void {
  const one = wanted ?? numbers.find(({ tabIndex }) => tabIndex === 0) ?? numbers[0];
  for (const number of numbers) number.tabIndex = number === one ? 0 : -1;
}

/** Where a key leads among so many numbers; undefined where the key is not the sum's. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ...{ ArrowDown: Math.min(at + 1, count - 1), ArrowUp: Math.max(at - 1, 0) },
    ...{ Home: 0, End: count - 1 },
  };
  return places[key];
}

/**
 * A worked sum whose numbers are pressed: a single stop for Tab, and ↑ ↓ Home End go from number to
 * number, since ← → walk the steps.
 */
export function AskedSum({ label, ref, children }: AskedSumProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sum = box.current;
    if (!sum) return;
    const keep = () => reachOne(numbersIn(sum));
    keep();
    // A long sum lists more of its terms, or fewer, by itself.
    const changes = new MutationObserver(keep);
    changes.observe(sum, { childList: true, subtree: true });
    return () => changes.disconnect();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const numbers = numbersIn(event.currentTarget);
    const at = numbers.indexOf(event.target as HTMLElement);
    const place = at < 0 ? undefined : placeAfter(event.key, at, numbers.length);
    if (place === undefined) return;
    event.preventDefault();
    numbers[place]?.focus();
  };
  return (
    <section ref={ref} aria-label={label} tabIndex={-1}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its numbers are what is pressed. */}
      <div
        ref={box}
        onKeyDown={onKeyDown}
        onFocus={({ target, currentTarget }) => {
          if (target.matches('[data-number]')) reachOne(numbersIn(currentTarget), target);
        }}
      >
        {children}
      </div>
    </section>
  );
}
