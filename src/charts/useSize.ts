import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../view/geometry.ts';
import { observeSize } from './observeSize.ts';

/** An element's content box in whole CSS pixels, kept up to date; null until it is on the page. */
export function useSize<Node extends HTMLElement>(): [RefObject<Node | null>, Size | null] {
  const box = useRef<Node>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    return observeSize(box.current, ({ width, height }) => {
      const next = { width: Math.floor(width), height: Math.floor(height) };
      setSize((old) => (old?.width === next.width && old.height === next.height ? old : next));
    });
  }, []);
  return [box, size];
}
