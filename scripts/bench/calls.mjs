// What a page asks of its GPU, counted.

/** Runs in a page before anything else. */
export function countCalls() {
  window.calls = { dispatches: 0, submits: 0, maps: 0 };
  if (typeof GPUDevice === 'undefined') return;
  const count = (of, name, what) => {
    const original = of[name];
    of[name] = function counted(...given) {
      window.calls[what]++;
      return original.apply(this, given);
    };
  };
  count(GPUComputePassEncoder.prototype, 'dispatchWorkgroups', 'dispatches');
  count(GPUComputePassEncoder.prototype, 'dispatchWorkgroupsIndirect', 'dispatches');
  count(GPUQueue.prototype, 'submit', 'submits');
  count(GPUBuffer.prototype, 'mapAsync', 'maps');
}

/**
 * Runs in a page, over `window.contender`: one task, with its time and its calls.
 * @param task `edit`, or `forward`, which is told the words
 */
export async function measure([task, asked]) {
  window.calls = { dispatches: 0, submits: 0, maps: 0 };
  const start = performance.now();
  const { produced } = await window.contender[task](asked);
  const milliseconds = performance.now() - start;
  return { milliseconds, produced, ...window.calls };
}

/** Runs in a page: every activation of a forward pass, as plain numbers. */
export async function activations(asked) {
  const { outputs } = await window.contender.forward(asked);
  return Object.entries(outputs()).map(([name, data]) => [name, Array.from(data, Number)]);
}
