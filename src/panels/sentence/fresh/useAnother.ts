import type { ConstructionId } from '../../../language/meaning.ts';
import { tellProblem } from '../../../store/actions.ts';
import { app } from '../../../store/app.ts';
import { drawnAs, rememberDrawn } from '../../../store/session/drawn.ts';
import { useSession } from '../../session.ts';
import { useSlot, useSlotName } from '../../slot.ts';
import { constructions, draws } from './later.ts';

/**
 * Writes a fresh sentence in the place of the one on show: of a construction, or of the one's own.
 * Null as long as no model says which words it knows.
 */
export function useAnother(): ((construction?: ConstructionId) => Promise<void>) | null {
  const { ask } = useSession();
  const direction = useSlot((state) => state.direction);
  const text = useSlot((state) => state.text);
  const run = useSlot((state) => state.run);
  const slot = useSlotName();
  if (run?.direction !== direction) return null;

  async function likeThis(): Promise<ConstructionId> {
    const known = drawnAs(text) ?? (await constructions.load())(text, direction);
    return run?.constructions.includes(known) ? known : 'C1';
  }

  /** What is typed while the grammar comes is not written over. */
  function isThere(): boolean {
    const now = app.getState().slots[slot];
    return now.text === text && now.direction === direction;
  }

  return async (wanted) => {
    try {
      const anotherOf = await draws.load();
      const construction = wanted ?? (await likeThis());
      if (!isThere()) return;
      const drawn = anotherOf(construction, direction, run, Math.random, [text]);
      rememberDrawn(drawn, construction);
      ask({ text: drawn });
    } catch (error) {
      for (const part of [draws, constructions]) part.again();
      tellProblem(error);
    }
  };
}
