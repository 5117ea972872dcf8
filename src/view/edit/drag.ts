import { thousand } from './edits.ts';

/** How far a cell is dragged from weight 0 to weight 1, in CSS pixels. */
export const dragLength = 160;

const inside = (weight: number) => Math.max(0, Math.min(thousand, weight));

/** In whole hundredths, as thousandths. @param up CSS pixels from where it began */
export function draggedWeight(weight: number, up: number): number {
  return inside(Math.round((weight + up / dragLength) * 100) * 10);
}

/** One press on a key or a button: a twentieth. */
export function steppedWeight(weight: number, direction: 1 | -1): number {
  return inside(Math.round((weight + direction * 0.05) * 100) * 10);
}

/** What is typed as a weight, in thousandths; null for what is none. A comma is a point, too. */
export function typedWeight(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const weight = Math.round(Number(plain) * thousand);
  return Number(plain) <= 1 ? weight : null;
}
