/** The positions view. */
export const positions = {
  which: 'Which positions',
  source: 'Source',
  target: 'Translation',
  all: (length: number) => `All ${length}`,
  map: 'Position × dimension',
  mapLabel: 'Position encodings: positions in rows, dimensions in columns',
  value: 'value',
  curves: 'Dimensions as curves',
  curvesLabel: (dimensions: string) =>
    `Values of dimensions ${dimensions} from the first position to the last`,
  sine: (dimension: number) => `${dimension} sin`,
  cosine: (dimension: number) => `${dimension} cos`,
  wavelength: (length: string) => `λ ${length}`,
  products: 'PE · PEᵀ',
  productsLabel: 'Dot product of every position with every other',
  product: 'dot product',
  productCurve: (position: string) => `${position} with every position`,
  productCurveLabel: (position: string) => `Dot products of ${position} with every position`,
  position: 'position',
  positionNumber: (position: number) => `position ${position}`,
  dimension: 'dimension',
  /** A token with its position. */
  place: (word: string, position: number) => `${word} (${position})`,
  cell: (position: string, dimension: number, value: string) =>
    `${position}, dimension ${dimension}: ${value}`,
  pair: (one: string, other: string, value: string) => `${one} · ${other} = ${value}`,
  why: (word: string, position: number) =>
    `How does the model know that “${word}” is at ${position}?`,
  whyPosition: (position: number) => `What does position ${position} look like?`,
  whyText:
    'Attention itself does not know order. So each word’s vector gets a row of fixed numbers added, one row per position; nothing here was learnt.',
  whyMap:
    'Each row is one position, each column one dimension. At the left the columns change with every word, at the right they hardly move: low dimensions turn fast, high ones slowly, like the digits of a counter.',
  whyPairs: (d: number) =>
    `Dimensions come in pairs: sin in the even one, cos in the odd one, both of the same wavelength λ = 2π · 10000^(2i/${d}). Two hands are needed to read a clock: sin alone gives the same number at two different angles, and with sin and cos a shift by k words is one fixed rotation.`,
  whyProducts: (most: string) =>
    `Multiply every position with every other. The diagonal is always ${most}, for sin² + cos² = 1 in each pair; away from it the product falls, and depends on the distance alone, not on where one stands.`,
};
