import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export type Size = { readonly width: number; readonly height: number };

/** An element's content box in whole CSS pixels, kept up to date; null until it is on the page. */
export function useSize<Box extends HTMLElement>(): [RefObject<Box | null>, Size | null] {
  const box = useRef<Box>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = ({ width, height }: Size) => {
      const next = { width: Math.floor(width), height: Math.floor(height) };
      setSize((old) => (old?.width === next.width && old.height === next.height ? old : next));
    };
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, size];
}
