import { type Config, type Driver, type DriveStep, driver, type PopoverDOM } from 'driver.js';
import 'driver.js/dist/driver.css';
import type { LaterMessages } from '../../messages/catalogue.ts';
import styles from './Tour.module.css';

type Words = LaterMessages['tour'];

/** Where it stops, in the order of the data; what a link hides is passed over. */
const stops = ['sentence', 'translation', 'map', 'picture', 'why', 'formula'] as const;

const placeOf = (stop: string) => document.querySelector(`[data-tour=${stop}]`);

/** Leads around the page, and gives the focus back to `from`. */
export function startTour(m: Words, from: HTMLElement | null): Driver {
  const spoken = liveRegion();
  const there = stops.filter(placeOf);
  const tour = driver({
    ...look(m),
    steps: there.map((stop, index) => stepAt(m, stop, () => spoken.say(m, stop, index, there))),
    onDestroyed: () => {
      spoken.end();
      from?.focus();
    },
  });
  tour.drive();
  return tour;
}

function look(m: Words): Config {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    animate: !still,
    duration: 250,
    overlayOpacity: 0.45,
    stagePadding: 2,
    disableActiveInteraction: true,
    showProgress: true,
    progressText: m.progress,
    nextBtnText: m.next,
    prevBtnText: m.previous,
    doneBtnText: m.done,
    popoverClass: styles.popover ?? '',
    onPopoverRender: (popover) => name(popover, m),
    // They say that a part of the page opens a dialog, which it does not.
    onHighlighted: (part) => {
      for (const said of ['haspopup', 'expanded', 'controls'])
        part?.removeAttribute(`aria-${said}`);
    },
  };
}

function stepAt({ stops: words }: Words, stop: (typeof stops)[number], say: () => void): DriveStep {
  const { title, text } = words[stop];
  return {
    element: `[data-tour=${stop}]`,
    popover: { title, description: text },
    onHighlightStarted: say,
  };
}

/** To assistive technology, and to the page's own keys, it is a dialog with a heading. */
function name({ wrapper, title, footer, closeButton, nextButton }: PopoverDOM, m: Words): void {
  wrapper.setAttribute('aria-modal', 'true');
  title.setAttribute('role', 'heading');
  title.setAttribute('aria-level', '2');
  footer.setAttribute('role', 'group');
  closeButton.setAttribute('aria-label', m.close);
  closeButton.title = m.close;
  // The dialog is shown, and takes the focus, after this.
  requestAnimationFrame(() => nextButton.focus());
}

/** Stays from stop to stop, so that what changes in it is read out; a dialog made anew may not be. */
function liveRegion() {
  const node = document.createElement('div');
  node.className = 'visually-hidden';
  node.setAttribute('role', 'status');
  document.body.append(node);
  return {
    say(
      { stops: words, live }: Words,
      stop: (typeof stops)[number],
      at: number,
      all: readonly string[],
    ) {
      node.textContent = live(words[stop].title, words[stop].text, at + 1, all.length);
    },
    end: () => node.remove(),
  };
}
