import type { Shown } from '../../trace/roles.ts';
import type { AttentionHead } from '../../view/parts/part.ts';
import { type AppState, app } from '../app.ts';
import { arriving } from '../arrival.ts';
import { withSlot } from '../runs/holding.ts';
import type { SlotSession } from '../session/slotSession.ts';

/** The sentence that shows a head, and the cell to look at. */
export type Example = { readonly text: string; readonly shown: Shown };

/** The sentence in the field, its pair of words chosen: when its run arrives, the pair stays. */
function onExample(state: AppState, { text, shown }: Example): AppState {
  const [, query, key] = shown;
  const { direction } = state.slots.main;
  const asked = { text, before: '', after: '', begin: [], own: false };
  return {
    ...state,
    ...withSlot(state, 'main', asked),
    pointer: { ...state.pointer, query, key },
    pointedAt: { text, direction, step: 'pattern' },
    atEnd: true,
  };
}

/**
 * Shows a head's weights and, where there is an example, that sentence with its cell chosen; one change,
 * so that Back undoes it as one.
 */
export function showHead(
  where: AttentionHead,
  example: Example | null,
  session: Pick<SlotSession, 'setText'> | null,
): void {
  app.setState((before) => {
    const there = { ...before, part: where, head: where, preview: null } as const;
    const state = { ...there, view: 'steps', step: 'pattern' } as const;
    return example && session ? onExample(state, example) : arriving(state);
  });
  if (example) session?.setText(example.text);
}
