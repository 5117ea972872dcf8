import type { Box, Grid, Size } from '../geometry.ts';
/** Falk's scheme: the result lies in the corner where its row and its column meet. */
export type Board = { readonly left: Box; readonly top: Box; readonly result: Box };

/** rows × inner times inner × columns. */
export type ProductSize = {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
  /** The result's columns are words. */
  readonly words: boolean;
};

/** What stands around the cells. */
export type Room = {
  /** Row labels, left of everything. */
  readonly row: number;
  /** Column labels above the top factor. */
  readonly above: number;
  /** Between the factors, sideways: the top factor's row labels. */
  readonly between: number;
  /** Between top factor and result: the left factor's column labels. */
  readonly middle: number;
  /** Row sums, and slanted labels that lean out. */
  readonly right: number;
  /** The matrices' names, under everything. */
  readonly foot: number;
};

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/**
 * The left factor's part of the width. A wide matrix gets more room than a narrow one, but less
 * than its columns would ask for; words, whose numbers are read, get more than features.
 */
function leftShare({ inner, columns, words }: ProductSize): number {
  const left = inner ** 0.7;
  const right = columns ** 0.7 * (words ? 1.7 : 1);
  return clamp(left / (left + right), 0.3, 0.66);
}

/** Rows no lower than this are all labelled, at the smallest type. */
const tightest = 11.1;

/**
 * The result's part of the height: enough for its words to be read, if there is that much; of a long
 * sentence, a little more where that lets none of its labels be dropped.
 */
function resultShare({ rows, inner }: ProductSize, height: number): number {
  const legible = (rows * 15.5) / height;
  const share = clamp(Math.max((2 * rows) / (2 * rows + inner), legible), 0.46, 0.74);
  const labelled = (rows * tightest) / height;
  return labelled > share && labelled <= 0.86 ? labelled : share;
}

/** A cell may grow with the window, up to a seventh of it. */
function largestCell({ width, height }: Size): number {
  return Math.max(30, Math.min(width, height) / 7);
}

/** Where the two factors and the result go; centred, and filling the frame where it can. */
export function blackboard(frame: Size, size: ProductSize, room: Room): Board {
  const cap = largestCell(frame);
  const across = Math.max(80, frame.width - room.row - room.between - room.right);
  const down = Math.max(80, frame.height - room.above - room.middle - room.foot);
  const [left, bottom] = [leftShare(size), resultShare(size, down)];

  const resultHeight = Math.min(down * bottom, size.rows * cap);
  const topHeight = Math.min(down * (1 - bottom), (size.inner * cap) / 2);
  const cell = { height: resultHeight / size.rows };
  const widest = Math.max(cell.height * 2.4, cap * 0.8);
  const leftWidth = Math.min(across * left, size.inner * widest);
  const resultWidth = Math.min(across * (1 - left), size.columns * widest);

  const used = {
    width: room.row + leftWidth + room.between + resultWidth + room.right,
    height: room.above + topHeight + room.middle + resultHeight + room.foot,
  };
  const x = Math.round(Math.max(0, frame.width - used.width) / 2 + room.row);
  const y = Math.round(Math.max(0, frame.height - used.height) / 2 + room.above);
  const corner = { x: x + leftWidth + room.between, y: y + topHeight + room.middle };
  return {
    left: whole({ x, y: corner.y, width: leftWidth, height: resultHeight }),
    top: whole({ x: corner.x, y, width: resultWidth, height: topHeight }),
    result: whole({ ...corner, width: resultWidth, height: resultHeight }),
  };
}

function whole({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.round(x), Math.round(y)];
  return {
    x: left,
    y: top,
    width: Math.round(x + width) - left,
    height: Math.round(y + height) - top,
  };
}

/**
 * Matrices of the same width, side by side or stacked.
 * @param shared those side by side have the same rows, labelled once, before the first
 */
export function panes(
  frame: Size,
  sizes: readonly Grid[],
  room: Pick<Room, 'row' | 'above' | 'right' | 'foot'>,
  shared = false,
): readonly Box[] {
  const sideways = frame.width > frame.height * 1.1;
  const cap = largestCell(frame);
  const gutter = shared ? 0 : room.row;
  const across = (frame.width - room.row + gutter) / sizes.length;
  const cells = {
    width: (sideways ? across - gutter : frame.width - room.row) - room.right,
    height: (sideways ? frame.height : frame.height / sizes.length) - room.above - room.foot,
  };
  const rowHeight = Math.min(cap, ...sizes.map(({ rows }) => cells.height / rows));
  const tallest = Math.max(...sizes.map(({ rows }) => rows * rowHeight));
  const slack = sideways ? (cells.height - tallest) / 2 : 0;
  return sizes.map(({ rows, columns }, index) =>
    whole({
      x: room.row + (sideways ? index * across : 0),
      y: room.above + slack + (sideways ? 0 : index * (frame.height / sizes.length)),
      width: Math.min(cells.width, columns * cap),
      height: rows * rowHeight,
    }),
  );
}
