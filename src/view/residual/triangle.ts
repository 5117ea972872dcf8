import type { Addition } from './journey.ts';

export type Place = { readonly x: number; readonly y: number };

/** Two vectors and their sum lie in a plane, whatever the dimension: in it they are drawn true. */
export type Triangle = {
  /** Where x ends; it begins at 0, 0 and lies to the right. */
  readonly before: Place;
  /** Where x + f(x) ends. Up is positive. */
  readonly sum: Place;
};

/** The plane of x and f(x), with x along its first axis. */
export function triangleOf({ before, added, cosine }: Addition): Triangle {
  const sine = Math.sqrt(Math.max(0, 1 - cosine ** 2));
  return {
    before: { x: before, y: 0 },
    sum: { x: before + added * cosine, y: added * sine },
  };
}

/** The angle in whole degrees: 0 the same way, 90 at right angles, 180 against. */
export function degrees(cosine: number): number {
  return Math.round((Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI);
}

/** Whether what is added strengthens the row, is new to it, or takes from it: within 15° of right angles it is new. */
export function directionOf(cosine: number): 'along' | 'new' | 'against' {
  if (Math.abs(cosine) < 0.26) return 'new';
  return cosine > 0 ? 'along' : 'against';
}
