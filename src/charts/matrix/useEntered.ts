import { useEffect, useState } from 'react';

/** Whether the reader is inside a matrix; a matrix that goes away lets its reader out. */
export function useEntered(onEnter: ((inside: boolean) => void) | undefined) {
  const [inside, setInside] = useState(false);
  useEffect(() => {
    if (!inside) return;
    onEnter?.(true);
    return () => onEnter?.(false);
  }, [inside, onEnter]);
  return { inside, enter: () => setInside(true), leave: () => setInside(false) };
}
