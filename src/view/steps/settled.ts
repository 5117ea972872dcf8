import type { Picture } from './pipeline.ts';

/** Where the colours of a picture are narrowed to fit it: from and to these ends; else null. */
export function narrowing({ result: { bound, settles } }: Picture) {
  return bound !== null && settles !== undefined && settles < bound
    ? { from: bound, to: settles }
    : null;
}

/**
 * A picture whose result was changed in place, on its way from the colours of before to its own.
 * @param share 0: as before, so that the change is seen; 1: colours that fit
 */
export function settledAt(picture: Picture, share: number): Picture {
  const narrowed = narrowing(picture);
  if (!narrowed || share <= 0) return picture;
  const bound = narrowed.from * (narrowed.to / narrowed.from) ** Math.min(1, share);
  return { ...picture, result: { ...picture.result, bound } };
}
