import type { Size } from '../geometry.ts';

/** How the framed cell's sum is drawn, in CSS pixels. */
export type SumForm = {
  /** Where there is less room: the total beside the bars, the legend without its title. */
  readonly compact: boolean;
  readonly width: number;
  /** Heights of a strip of cells, of the gap after it, and of the bars. */
  readonly strip: number;
  readonly gap: number;
  readonly bars: number;
};

/** What it needs at full size, below what waits: with its total, and over a legend of three lines. */
const roomy = { width: 260, height: 190 };
/** The lowest drawing worth a look, and what the legend of two lines takes with its gap. */
const least = { width: 200, height: 30 };
const legend = 41;
/** What the total takes beside the bars: so many of its letters, each about half as wide as high. */
const total = (type: number) => type * 5.6;
/** A strip of cells that is longer is not read better. */
const widest = 440;

/**
 * The form in which a sum stands in a corner of this size; null where it does not fit.
 * @param taken from the corner's top, by what waits there
 * @param type size of the board's letters
 */
export function sumForm({ width, height }: Size, taken: number, type: number): SumForm | null {
  const free = height - taken;
  if (width >= roomy.width && free >= roomy.height) {
    return { compact: false, width: Math.min(widest, width - 24), strip: 15, gap: 5, bars: 62 };
  }
  const down = Math.min(102, free - legend);
  if (width < least.width || down < least.height) return null;
  const [strip, gap] = down < 60 ? [down < 40 ? 6 : 7, 2] : [13, 4];
  return {
    compact: true,
    width: Math.round(Math.min(widest, width - total(type))),
    ...{ strip, gap, bars: down - 2 * (strip + gap) },
  };
}
