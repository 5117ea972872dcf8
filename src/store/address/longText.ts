import * as v from 'valibot';

const key = 'attentoscope.text';
const keptSchema = v.object({ query: v.string(), text: v.string() });

/**
 * Keeps a text that the page's address cannot carry, so that a reload in this tab finds it again.
 * It belongs to the address as it is now. Where there is no storage nothing is kept.
 * @param text null forgets what was kept
 */
export function keepText(page: Window, text: string | null): void {
  const { search: query } = page.location;
  try {
    if (text === null) page.sessionStorage.removeItem(key);
    else page.sessionStorage.setItem(key, JSON.stringify({ query, text }));
  } catch {
    // Blocked or full: the page goes on, and only a reload forgets the text.
  }
}

/** The text kept for the page's address as it is now; null for none. */
export function keptText(page: Window): string | null {
  try {
    const kept = v.parse(keptSchema, JSON.parse(page.sessionStorage.getItem(key) ?? 'null'));
    return kept.query === page.location.search ? kept.text : null;
  } catch {
    return null;
  }
}
