/**
 * Sinusoidal positions (section 3.5): PE(pos, 2i) = sin(pos / 10000^(2i/d)), cos at 2i + 1.
 * @returns row-major [length, dModel]
 */
export function positionTable(length: number, dModel: number): Float32Array {
  const table = new Float32Array(length * dModel);
  for (let column = 0; column < dModel; column++) {
    const wave = 10000 ** ((column - (column % 2)) / dModel);
    const value = column % 2 === 0 ? Math.sin : Math.cos;
    for (let position = 0; position < length; position++) {
      table[position * dModel + column] = value(position / wave);
    }
  }
  return table;
}
