// Who is compared, each in a page of its own. All do the same two tasks: `edit` translates and reads
// every activation, `forward` is told the words.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { countCalls } from './calls.mjs';

const files = '.cache/exported';
const direction = 'en-fr';

/** Runs in the page of ours: its console's runs are the tasks. */
function offerOurs() {
  const run = async (ask) => {
    const { source, target, trace } = await window.attentoscope.run({ ...ask, direction: 'en-fr' });
    const outputs = () =>
      Object.fromEntries(trace.names.map((name) => [name, trace.get(name).data]));
    return { ids: source.ids, produced: target.ids, outputs };
  };
  window.contender = {
    edit: ({ text }) => run({ text }),
    forward: ({ text, produced }) => run({ text, decode: { kind: 'forced', ids: produced } }),
  };
}

async function opened(browser, address) {
  const page = await browser.newPage();
  await page.addInitScript(countCalls);
  return { page, open: () => page.goto(address) };
}

const page = (query) => async (browser, url) => {
  const { page: own, open } = await opened(browser, `${url}?${query}`);
  await open();
  await own.evaluate(() => window.attentoscope.ready);
  await own.evaluate(offerOurs);
  return own;
};

const kinds = { html: 'text/html', mjs: 'text/javascript', wasm: 'application/wasm', onnx: '' };

/** What the page of ONNX Runtime asks for: the page, its script, the graphs, and the runtime. */
function fileFor(path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'page.html') return '<script type="module" src="/onnx/onnx-page.mjs"></script>';
  if (name === 'onnx-page.mjs') return readFileSync(`scripts/bench/${name}`);
  if (name.endsWith('.onnx')) return readFileSync(`${files}/${direction}/${name}`);
  return readFileSync(`node_modules/onnxruntime-web/dist/${name}`);
}

const onnx = (provider) => async (browser, url) => {
  const { page, open } = await opened(browser, `${url}onnx/page.html?provider=${provider}`);
  await page.route('**/onnx/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = kinds[pathname.slice(pathname.lastIndexOf('.') + 1)];
    return route.fulfill({ body: fileFor(pathname), contentType });
  });
  page.on('pageerror', (error) => console.error(`ONNX Runtime on ${provider}: ${error.message}`));
  await open();
  await page.waitForFunction(() => window.contender, undefined, { timeout: 120_000 });
  return page;
};

/** It tells the others what is read and written, and so is never skipped. */
export const ours = 'kernels';

export const contenders = {
  kernels: page('backend=webgpu'),
  'ONNX on WebGPU': onnx('webgpu'),
  'tfjs on WebGPU': page('backend=webgpu&kernels=off'),
  'ours on CPU': page('backend=wasm'),
  'ONNX on WASM': onnx('wasm'),
};

/** The graphs of the committed model, written anew. */
export function exportGraphs() {
  const script = ['scripts/run.mjs', 'scripts/export/export.ts'];
  execFileSync(process.execPath, [...script, '--direction', direction, '--to', files]);
}
