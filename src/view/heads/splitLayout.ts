import type { Box } from '../geometry.ts';

type Sizes = {
  readonly rows: number;
  readonly dModel: number;
  readonly heads: number;
  readonly dHead: number;
};
type Room = { readonly width: number; readonly height: number; readonly gutter: number };

/** Where the matrices of both computations stand, in pixels. */
export type SplitLayout = {
  /** Of the first computation, and of the second. */
  readonly inputs: readonly Box[];
  readonly whole: Box;
  readonly product: Box;
  readonly heads: readonly { readonly matrix: Box; readonly product: Box }[];
  /** Where × and = stand between them. */
  readonly signs: readonly { readonly sign: string; readonly x: number; readonly y: number }[];
};

/** Between factors, between heads, and above each for what it is called. */
const [between, apart, caption] = [26, 5, 22];
/** Of a row of words, and of a cell of W. */
const [tallest, widest] = [18, 5];

/** X at the left; above one matrix and its product, below those of the heads, column under column. */
export function splitLayout({ rows, dModel, heads, dHead }: Sizes, room: Room): SplitLayout {
  const { width, height, gutter } = room;
  const gaps = (heads - 1) * apart;
  const columns = heads * dHead;
  const free = width - gutter - 2 * between - 2 * gaps;
  const cell = Math.max(0.5, Math.min(widest, free / (dModel + 2 * columns)));
  const band = Math.max(20, height / 2 - caption);
  const [tall, row] = [
    Math.min(cell, band / dModel) * dModel,
    Math.min(tallest, band / rows) * rows,
  ];
  const xWhole = gutter + dModel * cell + between;
  const xProduct = xWhole + columns * cell + gaps + between;
  const tops = [caption, 2 * caption + Math.max(tall, row)] as const;
  const middles = tops.map((top) => top + Math.max(tall, row) / 2);
  const at = (x: number, y: number, w: number, h: number): Box => ({ x, y, width: w, height: h });
  const own = (head: number) => head * (dHead * cell + apart);
  const rowsAt = (band: number) => (middles[band] as number) - row / 2;
  return {
    inputs: middles.map((middle) => at(gutter, middle - row / 2, dModel * cell, row)),
    whole: at(xWhole, tops[0], columns * cell, tall),
    product: at(xProduct, rowsAt(0), columns * cell, row),
    heads: Array.from({ length: heads }, (_, head) => ({
      matrix: at(xWhole + own(head), tops[1], dHead * cell, tall),
      product: at(xProduct + own(head), rowsAt(1), dHead * cell, row),
    })),
    signs: middles.flatMap((y) => [
      { sign: '×', x: xWhole - between / 2, y },
      { sign: '=', x: xProduct - between / 2, y },
    ]),
  };
}
