import { linkHorizontal, linkVertical, scaleLinear } from 'd3';
import type { Axis, Size } from '../geometry.ts';
import { textWidth } from '../matrix/gutters.ts';
import type { Matrix } from '../matrix/matrix.ts';

export type Link = { readonly query: number; readonly key: number; readonly weight: number };

/** Lighter links than this are not drawn: they would be thinner than a hair. */
export const leastWeight = 0.02;

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
export const linkWidth = scaleLinear([0, 1], [0.75, 9]).clamp(true);
export const linkOpacity = scaleLinear([0, 0.5, 1], [0.2, 0.85, 1]).clamp(true);

/** `across`: two rows of words, one above the other. `down`: two columns, side by side. */
export type Orientation = 'across' | 'down';

type Tokens = { readonly queries: readonly string[]; readonly keys: readonly string[] };
/** Where a link meets a word, and the room the word has along its row or column. */
export type Spot = { readonly x: number; readonly y: number; readonly room: number };

export type LinkLayout = Size & {
  readonly orientation: Orientation;
  readonly fontSize: number;
  /** Width of the widest word. */
  readonly widest: number;
  readonly queries: readonly Spot[];
  readonly keys: readonly Spot[];
  /** From a query's edge to a key's, as an SVG path. */
  path(query: number, key: number): string;
};

type Ends = { readonly source: Spot; readonly target: Spot };

const sizes = { large: 19, usual: 15, small: 13, least: 12 } as const;
/** Between two words of a row, the frames' padding included. */
const gap = 20;
/** The least room for a word in a column: below it words would touch, or be missed by a finger. */
const leastPitch = { mouse: 12.4, finger: 26 } as const;
const phone = 480;
const mostPitch = 36;
/** Room for the words of a row and the numbers beside them. */
const rowDepth = 80;
/** Above a column of words, for its heading. */
const heading = 22;
/** A longer word is cut, in ems. */
const mostWord = 12;
/** Longer links than this are only longer to follow. */
const mostAcross = 520;
const mostDown = 620;

function wordWidth(token: string, fontSize: number): number {
  return Math.min(textWidth(token, fontSize), mostWord * fontSize);
}

function rowWidth(tokens: readonly string[], fontSize: number): number {
  return tokens.reduce((sum, token) => sum + wordWidth(token, fontSize) + gap, 0);
}

function rowSpots(
  tokens: readonly string[],
  { width, fontSize, y }: { width: number; fontSize: number; y: number },
): readonly Spot[] {
  const natural = rowWidth(tokens, fontSize);
  const stretch = Math.min(1.8, width / natural);
  let x = (width - natural * stretch) / 2;
  return tokens.map((token) => {
    const room = (wordWidth(token, fontSize) + gap) * stretch;
    x += room;
    return { x: x - room / 2, y, room };
  });
}

function columnSpots(count: number, pitch: number, x: number): readonly Spot[] {
  return Array.from({ length: count }, (_, index) => ({
    x,
    y: heading + (index + 0.5) * pitch,
    room: pitch,
  }));
}

function across(tokens: Tokens, frame: Size, fontSize: number): LinkLayout {
  const { width } = frame;
  const height = Math.min(frame.height, mostAcross);
  const queries = rowSpots(tokens.queries, { width, fontSize, y: rowDepth });
  const keys = rowSpots(tokens.keys, { width, fontSize, y: height - rowDepth });
  const line = linkVertical<Ends, Spot>()
    .x(({ x }) => x)
    .y(({ y }) => y);
  const path = pathBetween(queries, keys, line);
  return { width, height, orientation: 'across', fontSize, widest: 0, queries, keys, path };
}

function columnFont(pitch: number): number {
  if (pitch < 17) return sizes.least;
  return pitch < 24 ? sizes.small : sizes.usual;
}

function down(tokens: Tokens, frame: Size): LinkLayout {
  const longest = Math.max(tokens.queries.length, tokens.keys.length);
  const least = frame.width < phone ? leastPitch.finger : leastPitch.mouse;
  const pitch = Math.max(least, Math.min(mostPitch, (frame.height - heading) / longest));
  const size = columnFont(pitch);
  const words = [...tokens.queries, ...tokens.keys];
  const widest = Math.max(...words.map((word) => wordWidth(word, size)));
  const margin = Math.min(frame.width * 0.38, widest + 72);
  const width = Math.min(frame.width, mostDown);
  const queries = columnSpots(tokens.queries.length, pitch, margin);
  const keys = columnSpots(tokens.keys.length, pitch, width - margin);
  const line = linkHorizontal<Ends, Spot>()
    .x(({ x }) => x)
    .y(({ y }) => y);
  const path = pathBetween(queries, keys, line);
  const height = heading + pitch * longest;
  return { width, height, orientation: 'down', fontSize: size, widest, queries, keys, path };
}

function pathBetween(
  queries: readonly Spot[],
  keys: readonly Spot[],
  line: (ends: Ends) => string | null,
): LinkLayout['path'] {
  return (query, key) => {
    const [source, target] = [queries[query], keys[key]];
    return source && target ? (line({ source, target }) ?? '') : '';
  };
}

/** Rows where both fit across the frame at full size; else columns, as tall as they must be. */
export function linkLayout(tokens: Tokens, frame: Size): LinkLayout {
  const { queries, keys } = tokens;
  const fontSize = [sizes.large, sizes.usual].find(
    (size) => Math.max(rowWidth(queries, size), rowWidth(keys, size)) <= frame.width,
  );
  return fontSize ? across(tokens, frame, fontSize) : down(tokens, frame);
}

/** A word on one of the two sides. */
export type End = { readonly side: Axis; readonly index: number };

/** The weights between one word and every word of the other side. */
export function weightsOf({ rows, columns, data }: Matrix, { side, index }: End): number[] {
  if (side === 'query') return Array.from(data.subarray(index * columns, (index + 1) * columns));
  return Array.from({ length: rows }, (_, row) => data[row * columns + index] ?? 0);
}
