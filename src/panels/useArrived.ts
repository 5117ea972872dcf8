import { useEffect, useState } from 'react';
import type { Arriving } from '../store/session/arriving.ts';

/**
 * What comes later than the panel itself: null until it is here, and where it stays away or is not asked for.
 * @param onFailure told why it stays away
 */
export function useArrived<Value>(
  arriving: Arriving<Value> | null,
  onFailure: (error: unknown) => void = () => {},
): Value | null {
  const [came, setCame] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is told does not ask anew.
  useEffect(() => {
    let wanted = true;
    arriving?.load().then(
      () => wanted && setCame(true),
      (error) => wanted && onFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [arriving]);
  return came || arriving?.here() ? (arriving?.here() ?? null) : null;
}
