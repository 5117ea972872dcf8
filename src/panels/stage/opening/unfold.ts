import { type AppState, app } from '../../../store/app.ts';

/** All of it, with what the browser takes to draw the board, is over within a second. */
const duration = 700;
const easing = 'cubic-bezier(0.3, 0, 0.15, 1)';
/** So many frames are waited for the board, whose room is measured first. */
const patience = 20;

type Side = 'query' | 'key';
/** In the order of the parts of X's board: the rows of X, and beside it those that are read. */
const partOf: Readonly<Record<Side, string>> = { query: 'result', key: 'beside' };

function still(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}

const stage = () => document.getElementById('stage') ?? document;

/** A copy of the opening's picture where it stands, above the page and out of everyone's way. */
function copyOf(picture: HTMLElement): HTMLElement {
  const { left, top, width } = picture.getBoundingClientRect();
  const copy = picture.cloneNode(true) as HTMLElement;
  copy.removeAttribute('role');
  copy.removeAttribute('aria-label');
  copy.setAttribute('aria-hidden', 'true');
  copy.dataset.unfolding = '';
  Object.assign(copy.style, {
    ...{ position: 'fixed', zIndex: '4', left: `${left}px`, top: `${top}px` },
    ...{ width: `${picture.offsetWidth}px`, height: `${picture.offsetHeight}px` },
    // A page that presents is drawn enlarged.
    ...{ transform: `scale(${width / picture.offsetWidth || 1})`, transformOrigin: '0 0' },
    ...{ overflow: 'visible', pointerEvents: 'none' },
  });
  return copy;
}

/** Every word goes to its row; what has no row there fades, as the link does and its number. */
function fly(copy: HTMLElement): readonly Animation[] {
  const zoom = copy.getBoundingClientRect().width / copy.offsetWidth || 1;
  const flown = (['query', 'key'] as const).flatMap((side) => {
    const words = [...copy.querySelectorAll<HTMLElement>(`[data-side=${side}]`)];
    const rows = stage().querySelector(`[data-part=${partOf[side]}]`)?.getBoundingClientRect();
    return words.map((word, index) => {
      if (!rows)
        return word.animate([{}, { opacity: 0 }], { duration: duration / 3, fill: 'both' });
      const from = word.getBoundingClientRect();
      const x = (rows.left - 12 - from.right) / zoom;
      const y =
        (rows.top + ((index + 0.5) / words.length) * rows.height - from.top - from.height / 2) /
        zoom;
      const there = {
        transform: `translate(${x}px, ${y}px) scale(0.8)`,
        transformOrigin: '100% 50%',
      };
      return word.animate(
        [
          { transformOrigin: '100% 50%' },
          { ...there, opacity: 1, offset: 0.8 },
          { ...there, opacity: 0 },
        ],
        { duration, easing, fill: 'both' },
      );
    });
  });
  const rest = [...copy.querySelectorAll<HTMLElement>('svg, span:not([data-side])')];
  const faded = rest.map((one) =>
    one.animate([{}, { opacity: 0 }], { duration: duration / 3, fill: 'both' }),
  );
  return [...flown, ...faded];
}

/** The board's own words come when those that fly have arrived. */
function keepBack(part: string): void {
  for (const words of stage().querySelectorAll<HTMLElement>(`[data-part=${part}] [data-fades]`))
    words.animate([{ opacity: 0 }, { opacity: 0, offset: 0.75 }, {}], { duration });
}

function unfold(picture: HTMLElement): void {
  const copy = copyOf(picture);
  document.body.append(copy);
  let frames = 0;
  const end = () => {
    frames = patience;
    copy.remove();
    leave();
  };
  // Whoever goes on is not kept: what flies is gone at once.
  const here = app.getState();
  const leave = app.subscribe((now) => {
    if (now.view !== here.view || now.step !== here.step || now.part !== here.part) end();
  });
  const begin = () => {
    if (frames >= patience) return end();
    frames += 1;
    if (!stage().querySelector('[data-part=result]')) return void requestAnimationFrame(begin);
    for (const part of Object.values(partOf)) keepBack(part);
    Promise.all(fly(copy).map(({ finished }) => finished)).then(end, end);
  };
  requestAnimationFrame(begin);
}

const unfolds = (now: AppState, before: AppState) =>
  before.view === 'opening' && now.view === 'steps' && now.step === 'x';

/**
 * From the one link to X: its words go to their rows while the board is there already, so that nothing waits.
 * @returns ends it
 */
export function unfoldOnLeaving(): () => void {
  return app.subscribe((now, before) => {
    if (!unfolds(now, before) || still()) return;
    // The page has not yet drawn what the state says: the opening is still there.
    const picture = stage().querySelector('[data-side]')?.closest<HTMLElement>('[role=img]');
    if (typeof picture?.animate === 'function') unfold(picture);
  });
}
