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
type Ways = ReturnType<typeof waysOf>;

/** The two ways, and the second with the numbers brought after it, as whoever points or reads needs them. */
function waysOf(device: GPUDevice, { numbers, patterns }: ReturnType<typeof laidOut>) {
  const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC;
  const arena = upload(device, numbers, usage);
  const size = numbers.byteLength;
  const staging = device.createBuffer({
    ...{ size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST },
  });
  const plain = canvases(patterns.length, '2d');
  const { record, format } = painterOf(device, arena, patterns);

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
  return { ways, plain, record, format };
}

/** Bytes from one row of a copied texture to the next: a multiple of 256. */
const bytesPerRow = 256;

/** What the program paints, on textures that can be read: a canvas of the GPU shows its own to nobody. */
async function paintedBytes(device: GPUDevice, { plain, record, format }: Ways) {
  const usage = GPUTextureUsage.RENDER_ATTACHMENT | GPUTextureUsage.COPY_SRC;
  const textures = plain.map(() => device.createTexture({ size: [side, side], format, usage }));
  const size = plain.length * side * bytesPerRow;
  const staging = device.createBuffer({
    ...{ size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST },
  });
  const encoder = device.createCommandEncoder();
  record(encoder, (at) => textures[at] as GPUTexture);
  for (const [at, texture] of textures.entries()) {
    const to = { buffer: staging, offset: at * side * bytesPerRow, bytesPerRow };
    encoder.copyTextureToBuffer({ texture }, to, [side, side]);
  }
  device.queue.submit([encoder.finish()]);
  await staging.mapAsync(GPUMapMode.READ);
  return new Uint8Array(staging.getMappedRange().slice(0));
}

/** How far two ways' pictures are apart, of 255. */
async function apart(device: GPUDevice, ways: Ways): Promise<number> {
  const bytes = await paintedBytes(device, ways);
  const order = ways.format === 'bgra8unorm' ? [2, 1, 0, 3] : [0, 1, 2, 3];
  return ways.plain.reduce((worst, context, at) => {
    const own = context.getImageData(0, 0, side, side).data;
    const off = Array.from(own, (byte, i) => {
      const [row, column] = [Math.floor(i / 4 / side), Math.floor(i / 4) % side];
      const place = (at * side + row) * bytesPerRow + 4 * column + (order[i % 4] ?? 0);
      return Math.abs(byte - (bytes[place] ?? 0));
    });
    return Math.max(worst, ...off);
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
  const worst = await apart(device, all);
  return { ...describeAdapter(adapter), times, bytes, heads: laid.patterns.length, apart: worst };
}

Object.assign(window, { timePainting });
