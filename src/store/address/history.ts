import type { Locale } from '../../messages/locales.ts';
import { type AppState, app } from '../app.ts';
import { setLocale } from '../language.ts';
import { player } from '../playing.ts';
import { addressOf, stateAt } from './address.ts';
import { keptText, writeEntry } from './entry.ts';
import { type Address, readAddress } from './url.ts';

/** A pause this long in typing or in going through moments of training, in milliseconds, and what follows is undone by itself. */
const typingPause = 2000;

/** What Back undoes, one at a time. Cells, decoding steps and the theme go with the entry they are in. */
const choices = [
  ...(['lang', 'dir', 'prefix', 'own', 'view', 'stack'] as const),
  ...(['layer', 'attn', 'head', 'part', 'norm', 'step', 'pos', 'undivided'] as const),
  ...(['off', 'heads', 'proj', 'plugs', 'row', 'future', 'order', 'rows', 'rank', 'edit'] as const),
];

/** What another sentence ends by itself. */
const ofText: readonly string[] = ['prefix', 'own'] satisfies (keyof Address)[];

type Change = 'choice' | 'step' | 'text' | 'moment' | null;

function changeOf(one: Address, other: Address): Change {
  const typed = one.text !== other.text || one.other !== other.other;
  const changed = choices.filter(
    (name) => String(one[name]) !== String(other[name]) && !(typed && ofText.includes(name)),
  );
  if (changed.length > 0) return changed.every((name) => name === 'step') ? 'step' : 'choice';
  if (typed) return 'text';
  // The strip of the finished model is no other moment.
  const momentIn = ({ trained = 'finished', othertrained }: Address) =>
    `${trained} ${othertrained}`;
  return momentIn(one) === momentIn(other) ? null : 'moment';
}

/** Told whether each change of the state deserves an entry of its own. */
function judge() {
  let last: Change = null;
  let at = 0;
  return (change: Change): boolean => {
    const { playing, moments } = player.getState();
    const goesOn = change === last && Date.now() - at <= typingPause;
    [last, at] = [change, Date.now()];
    if (change === 'text') return !goesOn;
    return change === 'moment' ? !goesOn && !moments : change === 'choice' || !playing;
  };
}

/**
 * Every choice of the reader is an entry of the browser's history from now on, written at once, so
 * that Back undoes it instead of leaving the page.
 * @param recompute asked when Back has brought another text
 */
export function followHistory(page: Window, recompute: () => void): void {
  const deserves = judge();
  /** What Back brings; a language whose words come later is brought by it, too. */
  let restoring = false;
  let awaited: Locale | undefined;
  app.subscribe((now, before) => {
    if (restoring) return;
    // A run without the layer asked for shows the nearest: no choice of the reader's.
    const change = changeOf(addressOf(withRunOf(before, now)), addressOf(now));
    const late = now.locale !== before.locale && now.locale === awaited;
    if (!change || late || !deserves(change)) return;
    writeEntry(page, 'replace', before);
    writeEntry(page, 'push', now);
  });
  page.addEventListener('popstate', () => {
    const before = asked();
    const address = entryNow(page);
    awaited = address.lang;
    restoring = true;
    app.setState((state) => restored(state, address));
    if (address.lang) void setLocale(address.lang);
    restoring = false;
    if (asked() !== before) recompute();
  });
}

/** What the page's own slot asks for, in one string. */
function asked(): string {
  const { before, text, after, direction, trained, begin, own } = app.getState().slots.main;
  return JSON.stringify([before, text, after, direction, trained, begin, own]);
}

function withRunOf(state: AppState, { runs, slots }: AppState): AppState {
  const main = { ...state.slots.main, run: slots.main.run };
  return { ...state, runs, slots: { ...state.slots, main } };
}

function entryNow(page: Window): Address {
  const { address } = readAddress(new URLSearchParams(page.location.search));
  const kept = keptText(page);
  return kept === null ? address : { ...address, text: kept };
}

/** Theme, size, panels, predicting and what was typed on the bench are the reader's, whatever is undone; words of another language may have to come first. */
function restored(state: AppState, address: Address): AppState {
  const { locale, theme, presenting, hidden, predict, hand } = state;
  return {
    ...stateAt(address, state),
    locale,
    theme,
    presenting,
    hidden,
    predict,
    hand,
    preview: null,
  };
}
