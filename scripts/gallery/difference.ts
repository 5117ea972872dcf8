/** Pixels as a canvas has them: red, green, blue and opacity, row by row. */
export type Pixels = {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
};

/** How many pixels differ, and the box around them: left, top, right, bottom. */
export type Difference = { readonly pixels: number; readonly box: readonly number[] };

/**
 * What one sees of a change: less than a tenth in every colour is the browser's own.
 * Stands alone, because it is carried into a browser as text.
 */
export function differenceOf(before: Pixels, after: Pixels): Difference {
  const { width, height } = after;
  if (before.width !== width || before.height !== height) {
    return { pixels: width * height, box: [0, 0, width, height] };
  }
  const far = (at: number) =>
    [0, 1, 2].some(
      (colour) =>
        Math.abs((before.data[at + colour] as number) - (after.data[at + colour] as number)) > 25,
    );
  let pixels = 0;
  const box = [width, height, 0, 0] as [number, number, number, number];
  for (let index = 0; index < width * height; index++) {
    if (!far(4 * index)) continue;
    pixels++;
    const [x, y] = [index % width, Math.floor(index / width)];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x + 1);
    box[3] = Math.max(box[3], y + 1);
  }
  return { pixels, box: pixels > 0 ? box : [0, 0, 0, 0] };
}
