import type { Run } from '../../trace/run.ts';
import { type AppState, app, initialState } from '../app.ts';
import { seenFrom } from '../runs/seen.ts';
import { arrived } from '../session/arrived.ts';
import { rememberedTheme } from '../theme.ts';
import { headWithin, partWithin, pointerWithin, switchesWithin } from '../within.ts';
import { addressOf, visitedAt } from './address.ts';
import { withDamage } from './damage.ts';
import { keptText, writeEntry } from './entry.ts';
import { type Address, type FieldName, readAddress } from './url.ts';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const pause = 350;

/** Takes the state from the page's address and keeps the address true from then on. */
export function shareByAddress(page: Window): void {
  const { address: written, damaged } = readAddress(new URLSearchParams(page.location.search));
  const kept = keptText(page);
  const address = kept === null ? written : { ...written, text: kept };
  const theme = written.theme ?? rememberedTheme(page) ?? initialState.theme;
  const visited = { ...visitedAt(address), theme };
  app.setState(visited);
  reportDamage(damaged);
  checkAgainstFirstRun(address, visited);
  keepAddress(page);
}

function reportDamage(fields: readonly FieldName[]): void {
  app.setState((state) => withDamage(state, fields));
}

/** Only the first run tells whether the layer, head, step or rows asked for exist. */
function checkAgainstFirstRun(asked: Address, visited: AppState): void {
  const stop = app.subscribe((state) => {
    const seen = seenFrom(state, 'main');
    if (!seen.run) return;
    stop();
    const missing = missingIn(seen.run, asked, visited);
    if (missing.length === 0) return;
    reportDamage(missing);
    app.setState({
      pointer: pointerWithin(seen),
      part: partWithin(seen),
      head: headWithin(seen),
      off: switchesWithin(seen),
    });
  });
}

const ofModel = ['layer', 'head', 'off'] as const;
const ofSentence = ['s', 't', 'q', 'k', 'f'] as const;

/** What the link asked for and a run has not, whatever was clicked or typed in the meantime. */
function missingIn(run: Run, asked: Address, visited: AppState): readonly FieldName[] {
  const { text, direction } = visited.slots.main;
  const pointedAt = { text, direction, step: visited.step };
  const held = { run, changes: [] };
  const got = addressOf({ ...arrived({ ...visited, pointedAt }, 'main', held), atEnd: false });
  const same = run.source.text === text && run.direction === direction;
  // Of the first sentence, and of the only one, an address says nothing.
  const found = { ...got, s: got.s ?? 1 };
  return [...ofModel, ...(same ? ofSentence : [])].filter(
    (name) => asked[name] !== undefined && String(asked[name]) !== String(found[name]),
  );
}

function keepAddress(page: Window): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = '';
  const write = () => {
    timer = undefined;
    if (writeEntry(page, 'replace')) written = addressKey(app.getState());
  };
  const later = (state: AppState) => {
    if (timer === undefined && addressKey(state) !== written) timer = setTimeout(write, pause);
  };
  app.subscribe(later);
  page.addEventListener('pagehide', () => timer !== undefined && write());
}

const addressKey = (state: AppState) => JSON.stringify(addressOf(state));
