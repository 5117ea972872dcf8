import { preview, stepBack, stepForward } from './actions.ts';

/** Where the plain arrows belong to what has the focus. */
const takesArrows = [
  'input',
  'textarea',
  'select',
  '[contenteditable]',
  ...['grid', 'menu', 'menubar', 'radiogroup', 'slider', 'tablist', 'listbox', 'toolbar'].map(
    (role) => `[role=${role}]`,
  ),
].join(',');

/** Where even Shift + arrows belong to the text: they select it. */
const text = 'input:not([type=range]), textarea, [contenteditable]';

/** What a key does, wherever the page has the focus; null for nothing. */
export function commandFor(event: KeyboardEvent): (() => void) | null {
  if (event.defaultPrevented) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.key === 'Escape') return () => preview(null);
  const walk = { ArrowRight: stepForward, ArrowLeft: stepBack }[event.key];
  const focused = event.target instanceof Element ? event.target : null;
  if (!walk || focused?.closest(event.shiftKey ? text : takesArrows)) return null;
  return walk;
}

/** ← → walk the steps, Shift + ← → even from inside a matrix, Escape releases what is hovered. */
export function listenToKeys(page: Window): void {
  page.addEventListener('keydown', (event) => {
    const command = commandFor(event);
    if (!command) return;
    if (event.key !== 'Escape') event.preventDefault();
    command();
  });
}
