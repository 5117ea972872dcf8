// Runs in a page: every head's picture from the numbers that were read back, and by the GPU from its buffer.
import { openInBrowser } from '../../src/engine/browser.ts';
import { describeAdapter, openDevice } from '../../src/engine/device.ts';
import type { ComputedRun } from '../../src/trace/run.ts';
import { attentionsOf } from '../../src/trace/topology.ts';
import { traced } from '../../src/view/matrix/matrix.ts';
import { patternPixels } from '../../src/view/matrix/pixels.ts';
import { canvases, type Placed, painterOf, side, upload } from './painting-gpu.ts';

/** All numbers of a run behind each other, as in the engine's arena, and where in it each head's pattern lies. */
function laidOut(run: ComputedRun) {
  const starts = new Map<string, number>();
  let size = 0;
  for (const name of run.trace.names) {
    starts.set(name, size);
    size += run.trace.get(name).data.length;
  }
  const numbers = new Float32Array(size);
  for (const [name, from] of starts) numbers.set(run.trace.get(name as never).data, from);
  const patterns = attentionsOf(run.dimensions).flatMap(({ path }) =>
    Array.from({ length: run.dimensions.nHeads }, (_, head): Placed => {
      const matrix = traced(run.trace, `${path}.pattern`, head);
      const from = (starts.get(`${path}.pattern`) ?? 0) + head * matrix.data.length;
      return { ...matrix, from };
    }),
  );
  return { numbers, patterns };
}

/** When the next frame has been drawn. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });

type Way = () => Promise<void>;

/** The two ways, and the second with the numbers brought after it, as whoever points or reads needs them. */
function waysOf(device: GPUDevice, { numbers, patterns }: ReturnType<typeof laidOut>) {
  const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC;
  const arena = upload(device, numbers, usage);
  const size = numbers.byteLength;
  const staging = device.createBuffer({
    ...{ size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST },
  });
  const plain = canvases(patterns.length, '2d');
  const { record, contexts } = painterOf(device, arena, patterns);

  function submit(paints: boolean, reads: boolean): void {
    const encoder = device.createCommandEncoder();
    if (paints) record(encoder);
    if (reads) encoder.copyBufferToBuffer(arena, 0, staging, 0, size);
    device.queue.submit([encoder.finish()]);
  }
  async function read(): Promise<Float32Array> {
    await staging.mapAsync(GPUMapMode.READ);
    const data = new Float32Array(staging.getMappedRange().slice(0));
    staging.unmap();
    return data;
  }
  const ways = {
    async 'read back, then painted'() {
      submit(false, true);
      const data = await read();
      for (const [at, { from, rows, columns }] of patterns.entries()) {
        const pattern = { rows, columns, data: data.subarray(from, from + rows * columns) };
        const pixels = patternPixels(pattern, 'light', side);
        plain[at]?.putImageData(new ImageData(new Uint8ClampedArray(pixels), side, side), 0, 0);
      }
      await painted();
    },
    async 'painted by the GPU'() {
      submit(true, false);
      await Promise.all([device.queue.onSubmittedWorkDone(), painted()]);
    },
    async 'painted by the GPU, and read back'() {
      submit(true, true);
      await Promise.all([read(), painted()]);
    },
  } satisfies Record<string, Way>;
  return { ways, plain, contexts, record };
}

/** How far two ways' pictures are apart, of 255. */
function apart(device: GPUDevice, { plain, contexts, record }: ReturnType<typeof waysOf>): number {
  // A canvas of the GPU keeps its picture until the frame is over.
  const encoder = device.createCommandEncoder();
  record(encoder);
  device.queue.submit([encoder.finish()]);
  const copy = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
  if (!copy) throw new Error('no canvas to copy to');
  return contexts.reduce((worst, { canvas }, at) => {
    copy.drawImage(canvas as HTMLCanvasElement, 0, 0);
    const [own, other] = [copy, plain[at]].map((one) => one?.getImageData(0, 0, side, side).data);
    return Math.max(
      worst,
      ...Array.from(own ?? [], (byte, i) => Math.abs(byte - (other?.[i] ?? 0))),
    );
  }, 0);
}

/** Milliseconds until all heads of a sentence are in sight, by turns. */
export async function timePainting(modelsUrl: string, text: string, repeats: number) {
  const engine = await openInBrowser({ preference: 'webgpu', modelsUrl });
  const run = await engine.run({ text, model: { direction: 'en-fr' } });
  const opened = await openDevice();
  if (!opened) throw new Error('no adapter');
  const { device, adapter } = opened;
  const laid = laidOut(run);
  const all = waysOf(device, laid);
  const names = Object.keys(all.ways) as (keyof typeof all.ways)[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let n = -3; n < repeats; n++) {
    for (const name of names) {
      const begun = performance.now();
      await all.ways[name]();
      if (n >= 0) times[name]?.push(performance.now() - begun);
    }
  }
  const bytes = laid.numbers.byteLength;
  const worst = apart(device, all);
  return { ...describeAdapter(adapter), times, bytes, heads: laid.patterns.length, apart: worst };
}

Object.assign(window, { timePainting });
