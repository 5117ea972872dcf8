import { useEffect, useState } from 'react';
import type { Arriving } from '../store/session/arriving.ts';

/** What comes later than the panel itself: null until it is here, and where it stays away or is not asked for. */
export function useArrived<Value>(arriving: Arriving<Value> | null): Value | null {
  const [came, setCame] = useState(false);
  useEffect(() => {
    let wanted = true;
    arriving?.load().then(
      () => wanted && setCame(true),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [arriving]);
  return came || arriving?.here() ? (arriving?.here() ?? null) : null;
}
