// Many edits in one page, to find what leaks slowly: npm run soak -- --backend wasm --edits 1000
// Needs a build. Prints tensors, GPU buffers and JS heap as it goes; fails where one of them grows.
import { parseArgs } from 'node:util';
import { launchBrowser, withPreview } from './preview.mjs';

const { values } = parseArgs({
  options: {
    backend: { type: 'string' },
    edits: { type: 'string', default: '1000' },
    // The device is reported broken every so many edits.
    lost: { type: 'string', default: '50' },
  },
});
const edits = Number(values.edits);

/** Runs in the page before anything else: counts GPU buffers alive, and remembers the device. */
function watchGpu() {
  const alive = new Map();
  window.gpuWatch = { device: null, buffers: () => [...alive.values()].flatMap((one) => [...one]) };
  if (typeof GPUDevice === 'undefined') return;
  const { createBuffer, destroy } = GPUDevice.prototype;
  GPUDevice.prototype.createBuffer = function create(descriptor) {
    const buffer = createBuffer.call(this, descriptor);
    if (!alive.has(this)) alive.set(this, new Set());
    alive.get(this).add(buffer);
    window.gpuWatch.device = this;
    return buffer;
  };
  const destroyBuffer = GPUBuffer.prototype.destroy;
  GPUBuffer.prototype.destroy = function remove() {
    for (const buffers of alive.values()) buffers.delete(this);
    return destroyBuffer.call(this);
  };
  GPUDevice.prototype.destroy = function close() {
    alive.delete(this);
    return destroy.call(this);
  };
}

/** Runs in the page: edits number `from` up to `to`, by the page's own console. */
async function edit({ from, to, lost }) {
  const nouns = ['cat', 'dog', 'bird', 'horse', 'teacher'];
  const ends = ['.', ' yesterday.', ' because it was too tired.'];
  for (let n = from; n < to; n++) {
    if (lost > 0 && n > 0 && n % lost === 0 && window.gpuWatch.device) {
      const error = new GPUValidationError('soak');
      window.gpuWatch.device.dispatchEvent(
        new GPUUncapturedErrorEvent('uncapturederror', { error }),
      );
    }
    const text = `The ${nouns[n % 5]} saw a ${nouns[(n >> 2) % 5]}${ends[n % 3]}`;
    // Every fourth changed: the CPU makes tensors for those alone.
    const plan = n % 4 ? [] : [{ kind: 'unscaled' }];
    await window.attentoscope.run({ text, direction: 'en-fr', plan });
  }
  const buffers = window.gpuWatch.buffers();
  return {
    tensors: await window.attentoscope.tensors(),
    buffers: buffers.length,
    bufferBytes: buffers.reduce((sum, { size }) => sum + size, 0),
  };
}

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

const mega = (bytes) => (bytes / 1e6).toFixed(1).padStart(8);
const column = (value) => String(value).padStart(8);

/** The first tenth warms pools and caches up; from there on nothing may grow. */
function complaints([first, ...rest]) {
  const last = rest.at(-1);
  return [
    last.tensors > first.tensors && 'tensors',
    last.buffers > first.buffers && 'GPU buffers',
    last.heap > first.heap * 1.1 && 'JS heap',
  ].filter(Boolean);
}

async function soak(backend, url) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addInitScript(watchGpu);
    await page.goto(`${url}?backend=${backend}`);
    await page.evaluate(() => window.attentoscope.ready);
    const session = await page.context().newCDPSession(page);
    console.log(`\n${backend}, ${edits} edits, device broken every ${values.lost}`);
    console.log('   edits tensors buffers  GPU MB  heap MB  ms/edit');
    const samples = [];
    const tenth = Math.max(1, Math.ceil(edits / 10));
    for (let from = 0; from < edits; from += tenth) {
      const to = Math.min(edits, from + tenth);
      const start = performance.now();
      const counts = await page.evaluate(edit, { from, to, lost: Number(values.lost) });
      const each = (performance.now() - start) / (to - from);
      const sample = { ...counts, heap: await heapOf(session) };
      samples.push(sample);
      const figures = [to, sample.tensors, sample.buffers].map(column).join('');
      const sizes = `${mega(sample.bufferBytes)} ${mega(sample.heap)} ${each.toFixed(0).padStart(8)}`;
      console.log(figures + sizes);
    }
    return complaints(samples);
  } finally {
    await browser.close();
  }
}

await withPreview(async (url) => {
  for (const backend of values.backend ? [values.backend] : ['wasm', 'webgpu']) {
    const grown = await soak(backend, url);
    console.log(grown.length ? `grows: ${grown.join(', ')}` : 'nothing grows');
    if (grown.length) process.exitCode = 1;
  }
});
