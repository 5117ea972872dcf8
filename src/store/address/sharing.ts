import type { Run } from '../../trace/run.ts';
import { type AppState, app } from '../app.ts';
import { arrived } from '../session/arrived.ts';
import { headWithin, partWithin, pointerWithin } from '../within.ts';
import { addressOf, stateAt } from './address.ts';
import { keepText, keptText } from './longText.ts';
import { type Address, type FieldName, fieldNames, readAddress, writeAddress } from './url.ts';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const pause = 350;

/** Takes the state from the page's address and keeps the address true from then on. */
export function shareByAddress(page: Window): void {
  const { address: written, damaged } = readAddress(new URLSearchParams(page.location.search));
  const kept = keptText(page);
  const address = kept === null ? written : { ...written, text: kept };
  const visited = stateAt(address);
  app.setState(visited);
  reportDamage(damaged);
  checkAgainstFirstRun(address, visited);
  keepAddress(page);
}

/** Names them in one notice, with those it names already. */
function reportDamage(fields: readonly FieldName[]): void {
  if (fields.length === 0) return;
  const told = String(app.getState().notice?.params.fields ?? '').split(',');
  const all = fieldNames.filter((name) => fields.includes(name) || told.includes(name));
  app.setState({ notice: { code: 'address-damaged', params: { fields: all.join(',') } } });
}

/** Only the first run tells whether the layer, head, step or rows asked for exist. */
function checkAgainstFirstRun(asked: Address, visited: AppState): void {
  const stop = app.subscribe((state) => {
    if (!state.run) return;
    stop();
    const missing = missingIn(state.run, asked, visited);
    if (missing.length === 0) return;
    reportDamage(missing);
    app.setState({
      pointer: pointerWithin(state),
      part: partWithin(state),
      head: headWithin(state),
    });
  });
}

const ofModel = ['layer', 'head'] as const;
const ofSentence = ['t', 'q', 'k', 'f'] as const;

/** What the link asked for and a run has not, whatever was clicked or typed in the meantime. */
function missingIn(run: Run, asked: Address, visited: AppState): readonly FieldName[] {
  const got = addressOf({ ...arrived(visited, run), atEnd: false });
  const same = run.source.text === visited.text && run.direction === visited.direction;
  return [...ofModel, ...(same ? ofSentence : [])].filter(
    (name) => asked[name] !== undefined && asked[name] !== got[name],
  );
}

/**
 * Servers refuse long addresses, many beyond 8,000 characters and some beyond 2,048 after the
 * question mark. All that the model reads is far shorter: a Chinese character takes nine.
 */
const longestQuery = 2000;

/** An address that opens the page as it is; not `whole` where the sentence is too long for it. */
export type Link = { readonly href: string; readonly whole: boolean };

/** The link to the page as it is now, not waiting for the pause. */
export function linkNow(page: Window): Link {
  const url = new URL(page.location.href);
  writeAddress(addressOf(app.getState()), url.searchParams);
  const whole = url.search.length <= longestQuery;
  if (!whole) url.searchParams.delete('text');
  return { href: url.href, whole };
}

function keepAddress(page: Window): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = '';
  const write = () => {
    timer = undefined;
    const state = app.getState();
    const { href, whole } = linkNow(page);
    if (replaceAddress(page, href)) written = addressKey(state);
    keepText(page, whole ? null : state.text);
  };
  const later = (state: AppState) => {
    if (timer === undefined && addressKey(state) !== written) timer = setTimeout(write, pause);
  };
  app.subscribe(later);
  page.addEventListener('pagehide', () => timer !== undefined && write());
}

/** @returns false where the browser refuses, as it may in a frame, or when asked too often */
function replaceAddress(page: Window, href: string): boolean {
  try {
    page.history.replaceState(page.history.state, '', href);
    return true;
  } catch {
    return false;
  }
}

const addressKey = (state: AppState) => JSON.stringify(addressOf(state));
