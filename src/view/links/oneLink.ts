import { linkVertical } from 'd3';
import type { Size } from '../geometry.ts';
import { textWidth } from '../matrix/gutters.ts';

/** A word of a sentence set as text: the middle of its line's height. */
export type WordSpot = { readonly x: number; readonly y: number };

export type OneLinkLayout = {
  readonly fontSize: number;
  readonly queries: readonly WordSpot[];
  readonly keys: readonly WordSpot[];
  /** From the lower edge of a query to the upper edge of a key, as an SVG path. */
  path(query: number, key: number): string;
  /** Where the link's number stands. */
  middle(query: number, key: number): WordSpot;
};

type Line = readonly number[];
type Words = readonly string[];

const sizes = [24, 19, 16, 13] as const;
const smallest = 12;
const gap = 0.55;
const lineHeight = 1.9;
/** Lines of one sentence: more of them are hard to read across. */
const lines = { phone: 4, usual: 2 } as const;
const phone = 480;
/** Between the two sentences: room for a link to be seen, and no more than the eye spans. */
const span = { least: 90, most: 210 } as const;

const wideOf = (word: string, fontSize: number) => textWidth(word, fontSize) + gap * fontSize;

/** Words in lines as wide as there is room for. */
function linesOf(words: Words, width: number, fontSize: number): readonly Line[] {
  const lines: number[][] = [[]];
  let used = 0;
  words.forEach((word, index) => {
    const wide = wideOf(word, fontSize);
    if (used + wide > width && used > 0) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(index);
    used += wide;
  });
  return lines;
}

function spotsOf(
  words: Words,
  { width, fontSize, top }: { width: number; fontSize: number; top: number },
): readonly WordSpot[] {
  const spots: WordSpot[] = [];
  linesOf(words, width, fontSize).forEach((line, row) => {
    const wides = line.map((index) => wideOf(words[index] ?? '', fontSize));
    let x = (width - wides.reduce((sum, wide) => sum + wide, 0)) / 2;
    line.forEach((index, place) => {
      const wide = wides[place] ?? 0;
      spots[index] = { x: x + wide / 2, y: top + (row + 0.5) * lineHeight * fontSize };
      x += wide;
    });
  });
  return spots;
}

function heightOf(words: Words, width: number, fontSize: number): number {
  return linesOf(words, width, fontSize).length * lineHeight * fontSize;
}

/** The largest type in which both sentences take few lines and leave room for the link. */
function fittingSize(sentences: readonly Words[], { width, height }: Size): number {
  const most = width < phone ? lines.phone : lines.usual;
  const fits = (size: number) => {
    const counts = sentences.map((words) => linesOf(words, width, size).length);
    const tall = counts.reduce((sum, count) => sum + count, 0) * lineHeight * size;
    return Math.max(...counts) <= most && tall + span.least <= height;
  };
  return sizes.find(fits) ?? smallest;
}

/** Two sentences as they are written, one over the other, in the largest type that fits. */
export function oneLinkLayout(
  { queries, keys }: { readonly queries: Words; readonly keys: Words },
  { width, height }: Size,
): OneLinkLayout {
  const fontSize = fittingSize([queries, keys], { width, height });
  const tall = [queries, keys].map((words) => heightOf(words, width, fontSize));
  const [above = 0, below = 0] = tall;
  const between = Math.max(span.least, Math.min(span.most, height - above - below));
  const top = Math.max(0, (height - above - below - between) / 2);
  const upper = spotsOf(queries, { width, fontSize, top });
  const lower = spotsOf(keys, { width, fontSize, top: top + above + between });
  const ends = (query: number, key: number) => {
    const half = 0.8 * fontSize;
    const [source, target] = [upper[query], lower[key]];
    return source && target
      ? { source: { ...source, y: source.y + half }, target: { ...target, y: target.y - half } }
      : null;
  };
  const line = linkVertical<{ source: WordSpot; target: WordSpot }, WordSpot>()
    .x(({ x }) => x)
    .y(({ y }) => y);
  return {
    fontSize,
    queries: upper,
    keys: lower,
    path: (query, key) => {
      const both = ends(query, key);
      return both ? (line(both) ?? '') : '';
    },
    middle: (query, key) => {
      const both = ends(query, key);
      if (!both) return { x: 0, y: 0 };
      return { x: (both.source.x + both.target.x) / 2, y: (both.source.y + both.target.y) / 2 };
    },
  };
}
