/**
 * How column labels stand above their cells: flat if they fit, else slanted, else turned; Chinese
 * ones are never turned, their characters stand one under the other.
 */
export type LabelAngle = 0 | 45 | 90 | 'stacked';

// East Asian characters are as wide as they are high; Latin ones about half.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** A label's width in pixels, estimated from its characters (no DOM here). */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : 0.55;
  return ems * fontSize;
}

function widest(labels: readonly string[], fontSize: number): number {
  return labels.reduce((most, label) => Math.max(most, textWidth(label, fontSize)), 0);
}

/** What rows make is written smaller than what they are fed, so many times. */
export const madeScale = 0.85;

/** Longer labels are cut, in ems: what a row makes before what it is fed. */
const mostRow = { fed: 8, both: 9.5 } as const;

/** The arrow and the spaces around it. */
const arrowWidth = 1.6;

/** Room at the left of a matrix for its row labels, and for what the rows make behind them. */
export function rowGutter(
  labels: readonly string[],
  fontSize: number,
  made?: readonly string[],
): number {
  if (labels.length === 0) return 0;
  if (!made) return Math.min(widest(labels, fontSize), fontSize * mostRow.fed) + 10;
  const behind = (row: number) => textWidth(made[row] ?? '', fontSize) + arrowWidth * fontSize;
  const both = labels.map((label, row) => textWidth(label, fontSize) + madeScale * behind(row));
  return Math.min(Math.max(...both), fontSize * mostRow.both) + 10;
}

export function columnAngle(
  labels: readonly string[],
  cellWidth: number,
  fontSize: number,
): LabelAngle {
  if (widest(labels, fontSize) + 6 <= cellWidth) return 0;
  if (labels.some((label) => wide.test(label))) return 'stacked';
  return cellWidth >= fontSize * 1.25 ? 45 : 90;
}

/** Room above a matrix for its column labels, at the angle `columnAngle` picks. */
export function columnGutter(
  labels: readonly string[],
  cellWidth: number,
  fontSize: number,
): number {
  if (labels.length === 0) return 0;
  const angle = columnAngle(labels, cellWidth, fontSize);
  if (angle === 0) return fontSize * 1.4 + 4;
  const length = Math.min(widest(labels, fontSize), fontSize * 8);
  return angle === 45 ? (length + fontSize) * Math.SQRT1_2 + 8 : length + 8;
}

/** Every how many labels one is shown, so that they do not overlap. */
export function labelStride(cellSize: number, fontSize: number): number {
  return Math.max(1, Math.ceil((fontSize * 0.92) / Math.max(cellSize, 1)));
}
