const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, Math.floor(value)));

/** Titles, ticks and headings, and the room between. */
const around = 150;

/**
 * How high a row of numbers and a bar's row are, so that `strips` of the one and eight of the other
 * fill the height; where it is too low for that, the stage scrolls.
 */
export function insideHeights(height: number, strips: number) {
  const strip = clamp(height * 0.065, 24, 48);
  return { strip, bar: clamp((height - around - strips * strip) / 8, 18, 34) };
}
