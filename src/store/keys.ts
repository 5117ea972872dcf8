import { preview, stepBack, stepForward, togglePresenting } from './actions.ts';
import { app } from './app.ts';
import { findHeads } from './find.ts';
import { togglePlay } from './player.ts';
import { skip } from './predictions/answer.ts';

/** Where even Shift + arrows belong to the text: they select it. */
const text = 'input:not([type=range], [type=checkbox]), textarea, [contenteditable]';

/** Where plain arrows are not the page's: in text, and in what stands before the page while it is open. */
const takesArrows = [text, '[type=range]', 'select', '[role=menu]', '[aria-modal=true]'].join(',');

/** Where a letter is written, or finds an item of a list. */
const takesLetters = [text, 'select', '[role=menu]', '[aria-modal=true]'].join(',');

/** What letters do, once for a press. */
const letters: Readonly<Record<string, () => void>> = { p: togglePresenting, f: findHeads };

/** What Space presses, opens or writes into. */
const takesSpace = [
  takesArrows,
  ...['button', 'summary', '[type=checkbox]', 'audio', 'video'],
  ...['button', 'radio', 'checkbox', 'switch', 'tab', 'option'].map((role) => `[role=${role}]`),
].join(',');

/** Space scrolls what has the focus and more in it than is seen. */
function scrolls({ scrollHeight, clientHeight, ownerDocument }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1 && ownerDocument.activeElement !== ownerDocument.body;
}

/** What a key does, wherever the page has the focus; null for nothing. */
export function commandFor(event: KeyboardEvent): (() => void) | null {
  if (event.defaultPrevented) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const focused = event.target instanceof HTMLElement ? event.target : null;
  if (event.key === 'Escape') return () => letGo(focused);
  if (event.key === ' ') return event.shiftKey ? null : spaceAt(focused, event.repeat);
  const letter = letters[event.key.toLowerCase()];
  if (letter) return event.repeat || focused?.closest(takesLetters) ? null : letter;
  const walks: Readonly<Record<string, () => void>> = {
    ArrowRight: stepForward,
    ArrowLeft: stepBack,
    ...remote(),
  };
  const walk = walks[event.key];
  if (!walk || focused?.closest(event.shiftKey ? text : takesArrows)) return null;
  return walk;
}

/** What a presenter's remote sends; elsewhere these keys scroll. */
function remote(): Readonly<Record<string, () => void>> {
  return app.getState().presenting ? { PageDown: stepForward, PageUp: stepBack } : {};
}

/** Skips what is to be predicted, but not from a text; else releases what is hovered, before anything larger. */
function letGo(focused: HTMLElement | null): void {
  const { presenting, preview: hovered } = app.getState();
  const skipped = !focused?.closest(text) && skip();
  if (presenting && !hovered && !skipped) togglePresenting();
  else preview(null);
}

/** A key held down plays and pauses once. */
function spaceAt(focused: HTMLElement | null, repeated: boolean): (() => void) | null {
  if (focused && (focused.closest(takesSpace) || scrolls(focused))) return null;
  return repeated ? () => {} : togglePlay;
}

/**
 * ← → walk the steps from anywhere but inside a matrix, which keeps them to itself; Shift + ← → even
 * there. Space plays, P presents and stops it, F finds heads, Escape releases what is hovered and skips a prediction.
 */
export function listenToKeys(page: Window): void {
  page.addEventListener('keydown', (event) => {
    const command = commandFor(event);
    if (!command) return;
    if (event.key !== 'Escape') event.preventDefault();
    command();
  });
}
