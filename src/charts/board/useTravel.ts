import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Box } from '../../view/geometry.ts';

/** Where a thing stands, and how it comes in when it was not there before. */
export type Stop = { readonly rect: Box; readonly entrance: 'drop' | 'appear' };

const duration = 340;
const easing = 'cubic-bezier(0.3, 0, 0.15, 1)';

function still(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}

function origin(from: Box, to: Box): string {
  const [x, y] = [from.x - to.x, from.y - to.y];
  const scale = `${from.width / to.width || 1}, ${from.height / to.height || 1}`;
  return `translate(${x}px, ${y}px) scale(${scale})`;
}

function keyframes({ rect, entrance }: Stop, before: Box | undefined): Keyframe[] {
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

const leaving: Keyframe[] = [
  { opacity: 1, transform: 'none' },
  { opacity: 0, transform: 'translateY(-20px)' },
];

/** Words and frames would be stretched on the way: they come when the matrix has arrived. */
function fadeIn(element: HTMLElement): void {
  for (const part of element.querySelectorAll<HTMLElement>('[data-fades]')) {
    part.animate?.([{ opacity: 0 }, { opacity: 0, offset: 0.6 }, {}], { duration });
  }
}

function move(element: HTMLElement, stop: Stop, before: Box | undefined): void {
  if (stop.rect.width === 0) return;
  element.animate?.(keyframes(stop, before), { duration, easing, fill: 'backwards' });
  const rests = before && before.width === stop.rect.width && before.x === stop.rect.x;
  if (!rests) fadeIn(element);
}

/** React has taken the element away; it is put back for as long as it takes to leave. */
function leave(board: HTMLElement, element: HTMLElement): void {
  if (!element.animate) return;
  element.inert = true;
  board.append(element);
  const done = () => element.remove();
  element
    .animate(leaving, { duration: duration * 0.6, easing, fill: 'forwards' })
    .finished.then(done, done);
}

type Scene = {
  readonly name: string;
  readonly stops: ReadonlyMap<string, Stop>;
  readonly elements: ReadonlyMap<string, HTMLElement>;
};

function elementsOf(board: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const found = board.querySelectorAll<HTMLElement>(':scope > [data-motion]:not([inert])');
  return new Map([...found].map((element) => [element.dataset.motion ?? '', element]));
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
  const last = useRef<Scene | null>(null);
  useLayoutEffect(() => {
    if (!board.current) return;
    const from = last.current;
    const elements = elementsOf(board.current);
    last.current = { name: scene, stops, elements };
    if (!from || from.name === scene || still()) return;
    for (const [motion, element] of elements) {
      const stop = stops.get(motion);
      if (stop) move(element, stop, from.stops.get(motion)?.rect);
    }
    for (const [motion, element] of from.elements) {
      if (!elements.has(motion)) leave(board.current, element);
    }
  }, [board, scene, stops]);
}
