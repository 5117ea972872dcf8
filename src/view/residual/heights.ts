const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, Math.floor(value)));

/** The table's head, and the titles and ticks of the rows of numbers. */
const around = 82;

/**
 * How high a row of numbers and a row of the table are, so that four of the one and all of the other
 * fill the height; where it is too low for that, the stage scrolls.
 */
export function journeyHeights(height: number, rows: number) {
  const strip = clamp(height * 0.052, 19, 40);
  return { strip, row: clamp((height - around - 4 * strip) / rows, 18, 40) };
}
