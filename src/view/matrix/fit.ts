import type { Grid, Size } from '../geometry.ts';
import { columnGutter, rowGutter } from './gutters.ts';

/** The cell area of a matrix with square cells, as large as `room` and `most` per cell allow. */
export function squareCells({ rows, columns }: Grid, room: Size, most: number): Size {
  const cell = Math.max(1, Math.min(most, room.width / columns, room.height / rows));
  return { width: cell * columns, height: cell * rows };
}

type GridRoom = {
  readonly left: number;
  readonly top: number;
  readonly caption: number;
  readonly gap: number;
};

/** The side of one of `rows` × `columns` squares with captions that fill `room` together. */
export function tileSize({ rows, columns }: Grid, room: Size, around: GridRoom): number {
  const across = (room.width - around.left) / columns - around.gap;
  const down = (room.height - around.top) / rows - around.caption - 2;
  return Math.max(36, Math.floor(Math.min(across, down)));
}

type Labels = {
  readonly queries: readonly string[];
  readonly keys: readonly string[];
  readonly made?: readonly string[];
};

/** The page's smallest type, by which gutters are at least computed. */
export const smallest = 12;
const larger = { from: 14, to: 17 };
const largestCell = 56;
/** A row of controls below the map. */
const foot = 40;

/** Letters grow with their row, half as large; undefined where they stay the page's smallest. */
export function typeFor(rowHeight: number): number | undefined {
  const type = Math.round(rowHeight * 0.52);
  return type < larger.from ? undefined : Math.min(larger.to, type);
}

type MapPlace = Size & {
  readonly left: number;
  readonly top: number;
  readonly type: number | undefined;
};

/** Where a labelled map stands in its room; its gutters and `right` pixels of sums fit too. */
export function mapLayout(counted: Grid, labels: Labels, room: Size, right: number): MapPlace {
  const first = placed(counted, labels, room, right);
  const type = typeFor(first.height / counted.rows);
  return type ? placed(counted, labels, room, right, type) : first;
}

function placed(
  counted: Grid,
  { queries, keys, made }: Labels,
  room: Size,
  right: number,
  type?: number,
): MapPlace {
  const size = type ?? smallest;
  const left = rowGutter(queries, size, made);
  // The angle of the labels depends on the cells and the cells on the labels: upright is safe.
  const top = Math.max(...[1, 20].map((cell) => columnGutter(keys, cell, size)));
  const free = { width: room.width - left - right, height: room.height - top - foot };
  return { ...squareCells(counted, free, largestCell), left, top, type };
}
