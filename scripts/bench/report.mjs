function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

const median = (numbers) => quantile(numbers, 0.5);
const times = (measured) => measured.map(({ milliseconds }) => milliseconds);

/** What the issue of speed comes down to: which is how many times which. */
const ratios = {
  size: [],
  forward: [['kernels', 'ONNX on WebGPU']],
  edit: [
    ['kernels', 'ONNX on WebGPU'],
    ['kernels', 'tfjs on WebGPU'],
    ['ours on CPU', 'ONNX on WASM'],
  ],
};

/** @param measured by contender @returns a line a ratio of medians */
function ratiosOf(task, measured) {
  return ratios[task]
    .filter((pair) => pair.every((name) => measured[name]?.length))
    .map(([one, other]) => {
      const [mine, theirs] = [one, other].map((name) => median(times(measured[name])));
      return { of: one, to: other, ratio: mine / theirs };
    });
}

/** @param milliseconds of each repeat */
export function medianAndP95(milliseconds) {
  return {
    repeats: milliseconds.length,
    median: median(milliseconds),
    p95: quantile(milliseconds, 0.95),
  };
}

const cell = (value) => String(value).padStart(12);
const head = ['median', 'p95', 'repeats', 'dispatches', 'submits', 'maps'];

function rowOf(name, measured) {
  const { dispatches, submits, maps } = measured[0];
  const { median: middle, p95, repeats } = medianAndP95(times(measured));
  const told = [middle.toFixed(1), p95.toFixed(1), repeats, dispatches, submits, maps];
  return `${name.padEnd(16)}${told.map(cell).join('')}`;
}

/** Prints as it goes, ratios first, and keeps every figure. */
export function createReport() {
  const all = { began: new Date().toISOString(), tables: {}, ratios: {}, lines: {}, others: {} };
  let part = '';
  return {
    heading(text) {
      part = text;
      console.log(`\n${text}`);
    },
    note(text) {
      all.notes = [...(all.notes ?? []), `${part}: ${text}`];
      console.log(`  ${text}`);
    },
    machine(text) {
      all.machine = text;
      console.log(text);
    },
    table(name, task, measured) {
      const found = ratiosOf(task, measured);
      for (const { of, to, ratio } of found) {
        console.log(`  ${task}: ${of} takes ${ratio.toFixed(2)} of the time of ${to}`);
      }
      console.log(`${task.padEnd(16)}${head.map(cell).join('')}`);
      for (const [who, those] of Object.entries(measured)) console.log(rowOf(who, those));
      all.ratios[name] = found;
      all.tables[name] = Object.fromEntries(
        Object.entries(measured).map(([who, those]) => [
          ...[who, { ...medianAndP95(times(those)), ...counts(those[0]) }],
        ]),
      );
    },
    pair(name, { together, alone, ratios: of }) {
      const told = { together: medianAndP95(together), alone: medianAndP95(alone) };
      const [one, other, ratio] = [together, alone, of].map((those) => medianAndP95(those).median);
      console.log(
        `  at once ${ratio.toFixed(2)} of the time of one by one, median of ${of.length}`,
      );
      console.log(`  ${one.toFixed(0)} ms at once, ${other.toFixed(0)} ms one by one`);
      all.others[name] = { ...told, ratio };
    },
    line(name, milliseconds) {
      const told = medianAndP95(milliseconds);
      const { median: middle, p95 } = told;
      all.lines[part] = { ...all.lines[part], [name]: told };
      console.log(`${name.padEnd(16)}${cell(middle.toFixed(1))}${cell(p95.toFixed(1))}`);
    },
    figure(name, milliseconds) {
      console.log(`\n${name}: ${milliseconds.toFixed(2)} ms`);
      all.others[name] = milliseconds;
    },
    figures: () => all,
  };
}

const counts = ({ dispatches, submits, maps }) => ({ dispatches, submits, maps });
