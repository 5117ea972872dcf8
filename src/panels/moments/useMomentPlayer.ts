import { useEffect, useRef, useState } from 'react';
import { player, usePlayer } from '../../store/playing.ts';
import type { Moments } from './useMoments.ts';

/**
 * Goes through the moments by itself, from the first where it stands at the last: each stays as long as a step of the
 * walk does, from when it is on show. Whatever else is chosen meanwhile, or does not come, ends it.
 */
export function useMomentPlayer({ all, chosen, settled, choose }: Moments) {
  const { pace } = usePlayer();
  const [playing, setPlaying] = useState(false);
  /** Where it has gone. */
  const at = useRef(chosen);
  const last = all.length - 1;

  function goTo(index: number): void {
    at.current = index;
    choose(index);
  }

  // Back undoes all of it at once.
  useEffect(() => {
    player.setState({ moments: playing });
    return () => player.setState({ moments: false });
  }, [playing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is on show, and how long, moves it on.
  useEffect(() => {
    if (!playing) return;
    if (chosen !== at.current || (settled && chosen === last)) return setPlaying(false);
    if (!settled) return;
    const timer = setTimeout(() => goTo(chosen + 1), pace * 1000);
    return () => clearTimeout(timer);
  }, [playing, chosen, settled, pace]);

  return {
    playing,
    toggle() {
      if (!playing) goTo(chosen === last ? 0 : chosen);
      setPlaying(!playing);
    },
  };
}
