const waiting = new Set<() => void>();

/**
 * Paints as soon as the page has its elements, before anything else is done. Asking a canvas for its style
 * has all of the page styled: done here, it is no part of the task that lays out, and both are short.
 * @returns paints no more
 */
export function paintSoon(paint: () => void): () => void {
  if (waiting.size === 0) queueMicrotask(paintAll);
  waiting.add(paint);
  return () => waiting.delete(paint);
}

function paintAll(): void {
  const all = [...waiting];
  waiting.clear();
  for (const paint of all) paint();
}
