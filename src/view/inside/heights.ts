const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, Math.floor(value)));

/** How many rows a list of bars has, and how high one is. */
export type Rows = { readonly count: number; readonly bar: number };

/** A bar's name needs so much; of more room first more rows are made, then higher ones. */
const leastBar = 21;

/** The list that fits; where there is no room for six rows, the stage scrolls. */
function rowsIn(room: number): Rows {
  const count = clamp(room / leastBar, 6, 10);
  return { count, bar: clamp(room / count, leastBar, 32) };
}

/** Titles, ticks and headings, and the room between. */
const around = { strips: 142, map: 112 };

/** A word's embedding: how high a row of numbers is, and the lists under them. */
export function embeddingHeights(height: number, strips: number) {
  const strip = clamp(height * 0.06, 20, 44);
  return { strip, rows: rowsIn(height - around.strips - strips * strip) };
}

/** Hidden units: how high their map is, and the lists under it. */
export function unitsHeights(height: number, words: number) {
  const map = clamp(height * 0.3, Math.min(110, words * 14), words * 26);
  return { map, rows: rowsIn(height - around.map - map) };
}

/**
 * A journey: how high a row of numbers and a row of the table are, so that four of the one and all
 * of the other fill the height; where it is too low for that, the stage scrolls.
 */
export function journeyHeights(height: number, rows: number) {
  const strip = clamp(height * 0.052, 19, 40);
  return { strip, row: clamp((height - 82 - 4 * strip) / rows, 18, 40) };
}
