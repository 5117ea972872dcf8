import { type ComponentType, Suspense, useEffect, useState } from 'react';
import { app } from '../../store/app.ts';
import { fetchLater, laterAgain } from '../../store/later.ts';
import { closeGlossary, openGlossary, useGlossary } from '../../store/learn/glossary.ts';
import { arriving } from '../../store/session/arriving.ts';
import { problemOf } from '../../store/session/problems.ts';
import { useSlot } from '../slot.ts';

/** Where a letter is written, or finds an item of a list; and what stands before the page. */
const takesLetters =
  'input:not([type=checkbox], [type=range]), textarea, select, [contenteditable], [role=menu], [aria-modal=true]';

function useLetter(letter: string, onPress: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, repeat, isComposing, defaultPrevented } = event;
      const taken = target instanceof Element && target.closest(takesLetters);
      if (event.ctrlKey || event.metaKey || event.altKey || isComposing || defaultPrevented) return;
      if (taken || repeat || key.toLowerCase() !== letter) return;
      event.preventDefault();
      onPress();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [letter, onPress]);
}

const dialog = arriving(() => import('./GlossaryDialog.tsx'), 'GlossaryDialog');

async function fetchGlossary(): Promise<ComponentType> {
  const { locale } = app.getState();
  const [Glossary] = await Promise.all([dialog.load(), fetchLater(locale)]);
  return Glossary;
}

/** What does not come is told, and asked for anew the next time. */
function missing(error: unknown): void {
  dialog.again();
  laterAgain();
  closeGlossary();
  app.setState({ notice: problemOf(error) });
}

const openAll = () => openGlossary();

/** G opens the glossary, which is fetched once there is a run: a page may be offline by then. */
export function GlossaryDoor() {
  const { open } = useGlossary();
  const ran = useSlot((state) => state.run !== null);
  const [Glossary, setGlossary] = useState<ComponentType | null>(dialog.here);
  useLetter('g', openAll);
  useEffect(() => {
    if (Glossary || !(open || ran)) return;
    fetchGlossary().then((came) => setGlossary(() => came), open ? missing : () => dialog.again());
  }, [open, ran, Glossary]);
  return (
    Glossary && (
      <Suspense fallback={null}>
        <Glossary />
      </Suspense>
    )
  );
}
