import { act } from 'react';

/**
 * What a browser does at the Tab key, as happy-dom does not: the next stop in the document's order.
 * @returns the name of what has the focus then
 */
export function pressTab(): string | null {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, textarea, [tabindex]'),
  ].filter((one) => one.tabIndex >= 0 && !one.hasAttribute('disabled'));
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[(here + 1) % stops.length];
  act(() => next?.focus());
  return next?.getAttribute('aria-label') ?? null;
}
