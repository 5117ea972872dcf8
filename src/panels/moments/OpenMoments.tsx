import { showMoments } from '../../store/actions.ts';
import { useMessages } from '../../store/locale.ts';
import { Action } from '../controls/Menu.tsx';
import { useSlot } from '../slot.ts';

function open(): void {
  showMoments(true);
  setTimeout(() => document.getElementById('moments')?.focus());
}

/** A menu's item that opens the strip of the moments of training, where the model has some. */
export function OpenMoments() {
  const { stage: m } = useMessages();
  const kept = useSlot(({ run }) => run?.training?.snapshots.length ?? 0);
  if (kept < 2) return null;
  return (
    <Action icon="curve" onChoose={open}>
      {m.moments}
    </Action>
  );
}
