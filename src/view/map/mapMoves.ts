import type { Box } from '../geometry.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const along = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const satisfies Record<Arrow, readonly [number, number]>;

const centre = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;

/**
 * The index of the box an arrow key leads to: the nearest one on that side, with a step aside
 * counting three times a step ahead. Undefined at the edge.
 */
export function neighbour(boxes: readonly Box[], from: number, arrow: Arrow): number | undefined {
  const start = boxes[from];
  if (!start) return undefined;
  const [x, y] = centre(start);
  const [dx, dy] = along[arrow];
  let best: { readonly index: number; readonly cost: number } | undefined;
  boxes.forEach((box, index) => {
    const [right, down] = [centre(box)[0] - x, centre(box)[1] - y];
    const ahead = right * dx + down * dy;
    const aside = Math.abs(right * dy) + Math.abs(down * dx);
    const cost = ahead + 3 * aside;
    if (ahead > 1 && (!best || cost < best.cost)) best = { index, cost };
  });
  return best?.index;
}
