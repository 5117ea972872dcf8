import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Rect } from '../view/blackboard.ts';

/** Where a thing stands, and how it comes in when it was not there before. */
export type Stop = { readonly rect: Rect; readonly entrance: 'drop' | 'appear' };

const duration = 340;
const easing = 'cubic-bezier(0.3, 0, 0.15, 1)';

function still(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}

function origin(from: Rect, to: Rect): string {
  const [x, y] = [from.x - to.x, from.y - to.y];
  const scale = `${from.width / to.width || 1}, ${from.height / to.height || 1}`;
  return `translate(${x}px, ${y}px) scale(${scale})`;
}

function keyframes({ rect, entrance }: Stop, before: Rect | undefined): Keyframe[] {
  if (before && before.width > 0) {
    const same = before.x === rect.x && before.y === rect.y && before.width === rect.width;
    if (same) return [{ opacity: 0.25 }, { opacity: 1 }];
    return [{ transform: origin(before, rect) }, { transform: 'none' }];
  }
  if (entrance === 'drop') {
    return [
      { opacity: 0, transform: 'translateY(-28px)' },
      { opacity: 1, transform: 'none' },
    ];
  }
  return [{ opacity: 0, offset: 0 }, { opacity: 0, offset: 0.35 }, { opacity: 1 }];
}

/**
 * Moves what is on the board from its last place to its new one whenever `scene` changes, in
 * either direction; a resize within a scene moves nothing. Children carry `data-motion`.
 */
export function useTravel(
  board: RefObject<HTMLElement | null>,
  scene: string,
  stops: ReadonlyMap<string, Stop>,
): void {
  const last = useRef<{ scene: string; stops: ReadonlyMap<string, Stop> } | null>(null);
  useLayoutEffect(() => {
    const from = last.current;
    last.current = { scene, stops };
    if (!from || from.scene === scene || still()) return;
    for (const element of board.current?.querySelectorAll<HTMLElement>('[data-motion]') ?? []) {
      const stop = stops.get(element.dataset.motion ?? '');
      if (!stop || stop.rect.width === 0) continue;
      const before = from.stops.get(element.dataset.motion ?? '')?.rect;
      element.animate?.(keyframes(stop, before), { duration, easing, fill: 'backwards' });
    }
  }, [board, scene, stops]);
}
