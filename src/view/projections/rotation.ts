import { type Random, seededRandom } from '../../language/random.ts';
import type { Numbers } from '../hand/bench.ts';
import { dot, length } from '../vectors.ts';
import type { Turn } from './turn.ts';

/** Numbers 1 and 2, 3 and 4, … turn together; a last one without a neighbour stays. */
function byAngle(degrees: number, size: number): Numbers {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const cell = (row: number, column: number) => {
    if (row === column) return row === size - 1 && size % 2 ? 1 : cos;
    if (row >> 1 !== column >> 1) return 0;
    return row < column ? sin : -sin;
  };
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => cell(row, column)),
  );
}

/** A standard normal number (Box and Muller). */
function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Directions drawn one after the other, each made upright to those before it (Gram and Schmidt). */
function drawn(seed: number, size: number): Numbers {
  const random = seededRandom(seed);
  const rows: number[][] = [];
  while (rows.length < size) {
    let row = Array.from({ length: size }, () => gaussian(random));
    // Twice: after one pass what is left over would be a thousand times a double's rounding.
    for (const other of [...rows, ...rows]) {
      const share = dot(row, other);
      row = row.map((value, at) => value - share * (other[at] as number));
    }
    const left = length(row);
    rows.push(row.map((value) => value / left));
  }
  return rows;
}

/** An orthogonal matrix: R Rᵀ = I. */
export function rotationOf({ by, number }: Turn, size: number): Numbers {
  return by === 'angle' ? byAngle(number, size) : drawn(number, size);
}
