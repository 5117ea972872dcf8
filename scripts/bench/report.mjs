function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (numbers) => quantile(numbers, 0.5);
const times = (measured) => measured.map(({ milliseconds }) => milliseconds);

/** What the issue of speed comes down to: which is how many times which. */
const ratios = {
  forward: [['kernels', 'ONNX on WebGPU']],
  edit: [
    ['kernels', 'ONNX on WebGPU'],
    ['kernels', 'tfjs on WebGPU'],
    ['tfjs on WASM', 'ONNX on WASM'],
  ],
};

/** @param measured by contender @returns a line a ratio of medians */
export function ratioLines(task, measured) {
  return ratios[task]
    .filter((pair) => pair.every((name) => measured[name]))
    .map(([one, other]) => {
      const [ours, theirs] = [one, other].map((name) => median(times(measured[name])));
      return `${one} takes ${(ours / theirs).toFixed(2)} of the time of ${other}`;
    });
}

const column = (value, width = 10) => String(value).padStart(width);

export const head = `${''.padEnd(16)}${['median', 'p95', 'dispatches', 'submits', 'maps']
  .map((name) => column(name, 12))
  .join('')}`;

export function row(name, measured) {
  const { dispatches, submits, maps } = measured[0];
  const figures = [median(times(measured)), quantile(times(measured), 0.95)];
  const told = [...figures.map((one) => one.toFixed(1)), dispatches, submits, maps];
  return `${name.padEnd(16)}${told.map((one) => column(one, 12)).join('')}`;
}
