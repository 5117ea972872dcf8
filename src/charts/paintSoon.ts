const waiting = new Set<() => void>();

/**
 * Paints with the page's next picture. Asking a canvas for its style has all of the page styled and laid
 * out: then that is done anyway, and it is no part of the task that answers a key.
 * @returns paints no more
 */
export function paintSoon(paint: () => void): () => void {
  if (waiting.size === 0) requestAnimationFrame(paintAll);
  waiting.add(paint);
  return () => waiting.delete(paint);
}

function paintAll(): void {
  const all = [...waiting];
  waiting.clear();
  for (const paint of all) paint();
}
