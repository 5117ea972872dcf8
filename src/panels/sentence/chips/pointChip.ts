import type { FocusEvent, PointerEvent } from 'react';
import { preview, previewWord } from '../../../store/actions.ts';
import type { Chip } from '../../../view/sentence/chips.ts';

/** A chip that is hovered, or has the keyboard's focus, lights its row or column as a cell would; a finger only taps. */
export function pointChip(choose: Chip['choose']) {
  if (!choose || !('role' in choose)) return {};
  const show = () => previewWord(choose.role, choose.index);
  const end = () => preview(null);
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && show(),
    onPointerLeave: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && end(),
    onFocus: ({ currentTarget }: FocusEvent) => currentTarget.matches(':focus-visible') && show(),
    onBlur: end,
  };
}
