import { type AppState, app } from '../app.ts';
import { addressOf, stateAt } from './address.ts';
import { type Address, type FieldName, readAddress, writeAddress } from './url.ts';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const pause = 350;

/** Takes the state from the page's address and keeps the address true from then on. */
export function shareByAddress(page: Window): void {
  const { address, damaged } = readAddress(new URLSearchParams(page.location.search));
  app.setState(stateAt(address));
  if (damaged.length > 0) reportDamage(damaged);
  else checkAgainstFirstRun(address);
  keepAddress(page);
}

function reportDamage(fields: readonly FieldName[]): void {
  app.setState({ notice: { code: 'address-damaged', params: { fields: fields.join(',') } } });
}

/** Only the first run tells whether the layer, head, step or rows asked for exist. */
function checkAgainstFirstRun(asked: Address): void {
  const stop = app.subscribe((state) => {
    if (!state.run) return;
    stop();
    const got = addressOf({ ...state, atEnd: false });
    const missing = (['t', 'layer', 'head', 'q', 'k', 'f'] as const).filter(
      (name) => asked[name] !== undefined && asked[name] !== got[name],
    );
    if (missing.length > 0) reportDamage(missing);
  });
}

/** The address of the page as it is now, not waiting for the pause. */
export function addressNow(page: Window): string {
  const url = new URL(page.location.href);
  writeAddress(addressOf(app.getState()), url.searchParams);
  return url.href;
}

function keepAddress(page: Window): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = '';
  const write = () => {
    timer = undefined;
    written = addressKey(app.getState());
    page.history.replaceState(page.history.state, '', addressNow(page));
  };
  const later = (state: AppState) => {
    if (timer === undefined && addressKey(state) !== written) timer = setTimeout(write, pause);
  };
  app.subscribe(later);
  page.addEventListener('pagehide', () => timer !== undefined && write());
}

const addressKey = (state: AppState) => JSON.stringify(addressOf(state));
