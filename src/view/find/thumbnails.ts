import type { Size } from '../geometry.ts';

const [least, usual, most] = [24, 30, 52];
const heading = 26;
/** Around a pattern in its row. */
const padding = 3;
const phone = 560;

/** The side of a pattern for which as many rows as there are heads fill the room; on a phone they scroll. */
export function thumbnailSize(room: Size | null, count: number): number {
  if (!room || room.width < phone) return usual;
  const fitting = Math.floor((room.height - heading) / Math.max(count, 1)) - padding;
  return Math.max(least, Math.min(most, fitting));
}
