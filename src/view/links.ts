import { linkHorizontal, linkVertical, scaleLinear } from 'd3';
import type { Matrix } from './matrix.ts';

export type Link = { readonly query: number; readonly key: number; readonly weight: number };

/** Lighter links than this are not drawn: they would be thinner than a hair. */
export const leastWeight = 0.01;

/** The links of the first `rows` queries, lightest first, so that heavy ones are painted last. */
export function linksOf({ columns, data }: Matrix, rows: number): readonly Link[] {
  const links: Link[] = [];
  for (let query = 0; query < rows; query++) {
    for (let key = 0; key < columns; key++) {
      const weight = data[query * columns + key] ?? 0;
      if (weight >= leastWeight) links.push({ query, key, weight });
    }
  }
  return links.sort((one, other) => one.weight - other.weight);
}

/** Two fixed scales, the same in every head, so that links can be compared. */
export const linkWidth = scaleLinear([0, 1], [0.5, 9]).clamp(true);
export const linkOpacity = scaleLinear([0, 1], [0.06, 1]).clamp(true);

/** `across`: two rows of words, one above the other. `down`: two columns, side by side. */
export type Orientation = 'across' | 'down';

/** What one glyph takes, in em: a CJK character is square, a Latin letter about half. */
function glyphWidth(character: string): number {
  return (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.55;
}

/** An estimate of a token's drawn width, good enough to choose a layout before drawing. */
export function tokenWidth(token: string, fontSize: number): number {
  const ems = [...token].reduce((sum, character) => sum + glyphWidth(character), 0);
  return ems * fontSize;
}

type Frame = { readonly width: number; readonly height: number };
type Tokens = { readonly queries: readonly string[]; readonly keys: readonly string[] };
type Spot = { readonly x: number; readonly y: number; readonly room: number };

export type LinkLayout = Frame & {
  readonly orientation: Orientation;
  readonly queries: readonly Spot[];
  readonly keys: readonly Spot[];
  /** From a query's edge to a key's, as an SVG path. */
  path(query: number, key: number): string;
};

const gap = 14;
const fontSize = 15;
/** The least room for a token set in a column: below it, words would touch. */
const leastPitch = 17;
/** Room above or below a row of words for the words themselves and their numbers. */
const rowDepth = 56;

function rowSpots(tokens: readonly string[], width: number, y: number): readonly Spot[] {
  const widths = tokens.map((token) => tokenWidth(token, fontSize) + gap);
  const stretch = Math.min(1.6, width / widths.reduce((sum, one) => sum + one, 0));
  const total = widths.reduce((sum, one) => sum + one * stretch, 0);
  let x = (width - total) / 2;
  return widths.map((one) => {
    const room = one * stretch;
    x += room;
    return { x: x - room / 2, y, room };
  });
}

function columnSpots(count: number, height: number, x: number): readonly Spot[] {
  const pitch = Math.min(34, height / count);
  const top = (height - pitch * count) / 2;
  return Array.from({ length: count }, (_, index) => ({
    x,
    y: top + (index + 0.5) * pitch,
    room: pitch,
  }));
}

function rowWidth(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + tokenWidth(token, fontSize) + gap, 0);
}

function across({ queries, keys }: Tokens, { width, height }: Frame): LinkLayout {
  const upper = rowSpots(queries, width, rowDepth);
  const lower = rowSpots(keys, width, height - rowDepth);
  const line = linkVertical<unknown, readonly [Spot | undefined, Spot | undefined], Spot>()
    .source(([query]) => query as Spot)
    .target(([, key]) => key as Spot)
    .x(({ x }) => x)
    .y(({ y }) => y);
  return {
    ...{ width, height, orientation: 'across', queries: upper, keys: lower },
    path: (query, key) => line([upper[query], lower[key]]) ?? '',
  };
}

function down({ queries, keys }: Tokens, frame: Frame): LinkLayout {
  const width = frame.width;
  const height = Math.max(frame.height, leastPitch * Math.max(queries.length, keys.length));
  const margin = Math.min(width * 0.36, Math.max(96, columnRoom([...queries, ...keys])));
  const left = columnSpots(queries.length, height, margin);
  const right = columnSpots(keys.length, height, width - margin);
  const line = linkHorizontal<unknown, readonly [Spot | undefined, Spot | undefined], Spot>()
    .source(([query]) => query as Spot)
    .target(([, key]) => key as Spot)
    .x(({ x }) => x)
    .y(({ y }) => y);
  return {
    ...{ width, height, orientation: 'down', queries: left, keys: right },
    path: (query, key) => line([left[query], right[key]]) ?? '',
  };
}

/** The widest token and a number beside it. */
function columnRoom(tokens: readonly string[]): number {
  return Math.max(...tokens.map((token) => tokenWidth(token, fontSize))) + 56;
}

/** Rows where both fit across the frame at full size; else columns, as tall as they must be. */
export function linkLayout(tokens: Tokens, frame: Frame): LinkLayout {
  const widest = Math.max(rowWidth(tokens.queries), rowWidth(tokens.keys));
  return widest <= frame.width ? across(tokens, frame) : down(tokens, frame);
}
