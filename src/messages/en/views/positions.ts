import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The positions view. */
export const positions = {
  which: 'Which positions',
  source: words.source,
  target: words.translation,
  all: (length: number) => `All ${length}`,
  map: 'Position × dimension',
  mapLabel: 'Position encodings: positions in rows, dimensions in columns',
  value: words.value,
  curves: 'Dimensions as curves',
  curvesLabel: (dimensions: string) =>
    `Values of dimensions ${dimensions} from the first position to the last`,
  sine: (dimension: number) => `${dimension} sin`,
  cosine: (dimension: number) => `${dimension} cos`,
  wavelength: (length: string) => `λ ${length}`,
  products: 'PE · PEᵀ',
  productsLabel: 'Dot product of every position with every other',
  productCurve: (position: string) => `${position} with all`,
  productCurveLabel: (position: string) => `Dot products of ${position} with every position`,
  positionNumber: (position: number) => `position ${position}`,
  /** A token with its position. */
  place: (word: string, position: number) => `${word} (${position})`,
  cell: (position: string, dimension: number, value: string) =>
    `${position}, dimension ${dimension}: ${value}`,
  pair: (one: string, other: string, value: string) => `${one} · ${other} = ${value}`,
  /** Words come quoted. */
  why: (word: string) => `How does the model know where ${word} stands?`,
  whyPosition: (position: number) => `What is added at position ${position}?`,
  whyText: `Attention by itself knows no order: swap two words and it only swaps their rows. So every position has a ${term('positional', 'row of fixed numbers')}, and that row is added to whatever word stands there. Nothing of it was learnt.`,
  whyMap: (position: number) =>
    `<b>The map.</b> A row is a position, counted from 0; the framed row, ${position}, is added here. Columns at the left change from word to word, columns at the right hardly move: low dimensions turn fast, high ones slowly, like the digits of a counter.`,
  whyPairs: `<b>The waves.</b> Dimensions come in pairs of one wavelength λ: sin in the even one, cos in the odd one, side by side. One hand is not enough to read a clock: sin alone has the same height twice a turn. With both, going k words on is one fixed rotation, wherever one starts.`,
  whyProducts: (most: string) =>
    `<b>PE · PEᵀ.</b> Every position ${term('dotProduct', 'times')} every other. The diagonal is ${most} everywhere, for sin² + cos² = 1 in each of the ${most} pairs. Away from it the product falls, and it depends on the distance alone: every row is the same curve, shifted.`,
};
