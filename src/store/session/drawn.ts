import type { ConstructionId } from '../../language/meaning.ts';

/** What the sentences drawn on this visit are examples of. */
const drawn = new Map<string, ConstructionId>();

export function rememberDrawn(text: string, construction: ConstructionId): void {
  drawn.set(text, construction);
}

/** What a sentence was drawn for, if it was. */
export function drawnAs(text: string): ConstructionId | undefined {
  return drawn.get(text);
}
