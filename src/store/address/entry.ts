import * as v from 'valibot';
import { wholeOf } from '../../language/reading/sentences.ts';
import { type AppState, app } from '../app.ts';
import { resolveTheme } from '../theme.ts';
import { addressOf } from './address.ts';
import { type Address, writeAddress } from './url.ts';

/**
 * Servers refuse long addresses, many beyond 8,000 characters and some beyond 2,048 after the
 * question mark. All that the model reads is far shorter: a Chinese character takes nine.
 */
const longestQuery = 2000;

/** An address that opens the page as it is; not `whole` where the sentence is too long for it. */
export type Link = { readonly href: string; readonly whole: boolean };

/** What a link for a class may show otherwise than its teacher's page. */
export type LinkChange = Partial<Pick<AppState, 'hidden' | 'predict'>>;

/** The link to a state of the page; as it is now, not waiting for the pause, where none is given. */
export function linkNow(page: Window, state: AppState = app.getState()): Link {
  return linkTo(page, addressOf(state));
}

/**
 * A link for others: in their own language and theme, unless it is to be as its sharer sees it.
 * @param change what it shows otherwise than the page does now
 */
export function linkToShare(page: Window, asSeen: boolean, change: LinkChange = {}): Link {
  const state = { ...app.getState(), ...change };
  const { lang: _, theme: __, ...rest } = addressOf(state);
  const own = { lang: state.locale, theme: resolveTheme(state.theme) };
  const address = asSeen ? { ...rest, ...own } : rest;
  const link = linkTo(page, address);
  if (link.whole) return link;
  // Without its text nothing can be said of a sentence in it, nor of how that is translated.
  const url = new URL(link.href);
  for (const of of ['text', 's', 'prefix', 'own', 'other']) url.searchParams.delete(of);
  return { href: url.href, whole: false };
}

function linkTo(page: Window, address: Address): Link {
  const url = new URL(page.location.href);
  writeAddress(address, url.searchParams);
  const whole = url.search.length <= longestQuery;
  if (!whole) for (const of of ['text', 'other']) url.searchParams.delete(of);
  return { href: url.href, whole };
}

/**
 * Writes a state into the browser's history: into the entry that stands, or into a new one. The
 * entry keeps a text that its address cannot carry, so that Back and a reload find it again.
 * @returns false where the browser refuses, as it may in a frame, or when asked too often
 */
export function writeEntry(page: Window, how: 'push' | 'replace', state?: AppState): boolean {
  const { href, whole } = linkNow(page, state);
  const kept = whole ? null : { text: wholeOf((state ?? app.getState()).slots.main) };
  try {
    if (how === 'push') page.history.pushState(kept, '', href);
    else page.history.replaceState(kept, '', href);
    return true;
  } catch {
    return false;
  }
}

const keptSchema = v.object({ text: v.string() });

/** The text that the entry keeps beside its address; null for none. */
export function keptText(page: Window): string | null {
  const kept = v.safeParse(keptSchema, page.history.state);
  return kept.success ? kept.output.text : null;
}
