export type Schedule = { readonly peak: number; readonly warmup: number; readonly total: number };

/**
 * Learning rate at a step (from 1): a linear warm-up as in section 5.3, then a linear decay to 0,
 * which at this size ends lower than the paper's inverse square root.
 */
export function learningRate(step: number, { peak, warmup, total }: Schedule): number {
  if (step < warmup) return (peak * step) / warmup;
  return Math.max(0, (peak * (total - step)) / Math.max(1, total - warmup));
}
