import type { Box, Size } from '../geometry.ts';

/** The four pictures of the positions stage: cell areas, without titles and labels. */
export type PositionsLayout = {
  readonly map: Box;
  readonly curves: Box;
  readonly products: Box;
  readonly productCurve: Box;
  /** May exceed the room's: then the stage scrolls. */
  readonly height: number;
};

/** A title with its legend, and the ticks under it. */
const above = 50;
/** Between two pictures one above the other: a title again. */
const between = 30;
const aside = 40;
const below = 18;

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Rows of map and products line up, and so do the columns of products and their curve. */
function sideBySide(room: Size, left: number): PositionsLayout {
  const free = Math.max(230, room.height - above - between - below);
  const side = Math.floor(Math.min(room.width * 0.36, free * 0.62));
  const width = room.width - left - aside - side;
  const height = Math.min(free - side, 320);
  const [right, second] = [left + width + aside, above + side + between];
  return {
    map: { x: left, y: above, width, height: side },
    products: { x: right, y: above, width: side, height: side },
    curves: { x: left, y: second, width, height },
    productCurve: { x: right, y: second, width: side, height: Math.min(height, 200) },
    height: second + height + below,
  };
}

function stacked(room: Size, left: number, rows: number): PositionsLayout {
  const width = room.width - left - 4;
  const mapHeight = clamp(rows * 14, 110, 320);
  const curvesAt = above + mapHeight + between;
  const productsAt = curvesAt + 160 + below + above;
  const curveAt = productsAt + width + between;
  return {
    map: { x: left, y: above, width, height: mapHeight },
    curves: { x: left, y: curvesAt, width, height: 160 },
    products: { x: left, y: productsAt, width, height: width },
    productCurve: { x: left, y: curveAt, width, height: 120 },
    height: curveAt + 120 + below * 2,
  };
}

/** @param left room for row labels @param rows how many positions are shown */
export function positionsLayout(room: Size, left: number, rows: number): PositionsLayout {
  return room.width < 560 ? stacked(room, left, rows) : sideBySide(room, left);
}
