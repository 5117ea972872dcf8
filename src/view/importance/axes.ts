import { formatBound, formatFixed, formatSigned, minus } from '../matrix/format.ts';
import { niceBound } from '../matrix/scales.ts';
import type { Edge } from './edges.ts';

/** The axis of one of the three measures. */
export type EdgeAxis = {
  readonly id: 'weight' | 'length' | Moved;
  /** Its far end, and of a signed one the other, negative. */
  readonly bound: number;
  readonly ticks: readonly string[];
  readonly signed: boolean;
};

/** What of a word is held against a cut: its probability, or its logit. */
export type Moved = 'change' | 'logit';

/** A change that fills the axis: no smaller one may look like much. */
const leastBound = { change: 0.1, logit: 0.5 };
/** Decimals of a change; what rounds to nothing has no bar. */
const decimals = { change: 3, logit: 2 };

/** +0.42 */
export function printedChange(change: number, moved: Moved): string {
  return formatSigned(change, decimals[moved]);
}

/** Whether more than 0 is printed. */
export const isPrinted = (text: string) => /[1-9]/.test(text);

function axis(id: EdgeAxis['id'], bound: number): EdgeAxis {
  const end = formatBound(bound);
  const signed = id === 'change' || id === 'logit';
  return { id, bound, ticks: signed ? [`${minus}${end}`, '0', `+${end}`] : ['0', end], signed };
}

/** How far an axis or a scale of such changes goes. */
export function changeBound(changes: ArrayLike<number>, moved: Moved): number {
  const all = Array.from(changes);
  const far = all.some((change) => Math.abs(change) > leastBound[moved]);
  return far ? niceBound(all) : leastBound[moved];
}

/** The axes of the edges of a row: 0 … 1 for weights, and as far as they go for the others. */
export function axesOf(edges: readonly Edge[], moved: Moved): readonly EdgeAxis[] {
  const changes = edges.map(({ effect }) => effect?.[moved] ?? 0);
  return [
    axis('weight', 1),
    axis('length', niceBound(edges.map(({ length }) => length ?? 0))),
    axis(moved, changeBound(changes, moved)),
  ];
}

/** A number as a share of its axis, and as it is printed; `–` where there is none, nothing while it is computed. */
function printed(edge: Edge, { id, bound }: EdgeAxis) {
  if (id === 'weight') return { share: edge.weight, text: formatFixed(edge.weight) };
  if (id === 'length') {
    const { length } = edge;
    return length === null
      ? { share: null, text: '–' }
      : { share: length / bound, text: formatFixed(length) };
  }
  if (!edge.effect) return { share: null, text: '' };
  const value = edge.effect[id];
  const text = printedChange(value, id);
  return { share: isPrinted(text) ? value / bound : null, text };
}

/** The three numbers of an edge, each on its axis. */
export function printedEdge(edge: Edge, axes: readonly EdgeAxis[]) {
  return axes.map((one) => printed(edge, one));
}

/** Headings and ticks. */
const around = 40;

/** The height of an edge's row, so that all fill `height`; 16 to 34 pixels. */
export function edgeRowHeight(height: number, edges: number): number {
  return Math.max(16, Math.min(34, Math.floor((height - around) / Math.max(1, edges))));
}
