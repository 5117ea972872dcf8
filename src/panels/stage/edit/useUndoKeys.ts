import { useEffect } from 'react';
import { redoEdit, undoEdit } from '../../../store/lab/edits.ts';

/** In a text it is the text that is undone. */
const text = 'input, textarea, [contenteditable]';

/** Ctrl + Z undoes, with Shift it does again; so does Ctrl + Y. ⌘ is Ctrl elsewhere. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof HTMLElement && event.target.closest(text)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redoEdit();
      else undoEdit();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
