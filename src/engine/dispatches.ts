let counted = 0;

/**
 * Counts every compute dispatch of this page from now on: the proof that the GPU path ran.
 * Does nothing where there is no WebGPU.
 */
export function countDispatches(): void {
  if (typeof GPUComputePassEncoder === 'undefined') return;
  const encoder = GPUComputePassEncoder.prototype as GPUComputePassEncoder & { counted?: true };
  if (encoder.counted) return;
  const dispatch = encoder.dispatchWorkgroups;
  encoder.dispatchWorkgroups = function count(...groups) {
    counted++;
    return dispatch.apply(this, groups);
  };
  encoder.counted = true;
}

/** Dispatches counted so far. */
export function dispatchCount(): number {
  return counted;
}
