import { useLayoutEffect, useRef } from 'react';
import { languagesOf } from '../../../language/direction.ts';
import { wholeOf } from '../../../language/reading/sentences.ts';
import type { Slot } from '../../../store/runs/slots.ts';
import { withWord } from '../../../view/sentence/sentence.ts';
import { useSession } from '../../session.ts';
import { useSlot, useSlotName } from '../../slot.ts';

function fieldOf(slot: Slot): HTMLTextAreaElement | null {
  const field = document.getElementById(`sentence-${slot}`);
  return field instanceof HTMLTextAreaElement ? field : null;
}

/** Writes a word where the field's caret stands, or in the place of what is selected there. */
export function useWriteWord(): (word: string) => void {
  const slot = useSlotName();
  const { write } = useSession();
  const { source } = languagesOf(useSlot((state) => state.direction));
  const whole = useSlot(wholeOf);
  const goal = useRef<number | null>(null);
  // The browser puts the caret of a field that is written into from outside at its end.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the field has another text.
  useLayoutEffect(() => {
    if (goal.current !== null) fieldOf(slot)?.setSelectionRange(goal.current, goal.current);
    goal.current = null;
  }, [slot, whole]);
  return (word) => {
    const field = fieldOf(slot);
    if (!field) return;
    const selected = [field.selectionStart, field.selectionEnd] as const;
    const { text, caret } = withWord(whole, selected, word, source);
    goal.current = caret;
    write(text, caret);
  };
}
