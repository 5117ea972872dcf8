import { plainRun } from '../../../src/engine/backend.ts';
import { placeModel } from '../../../src/engine/kernels/model.ts';
import { compileKernels } from '../../../src/engine/kernels/programs.ts';
import type { Architecture } from '../../../src/engine/manifest.ts';
import type { Decode } from '../../../src/lab/decode.ts';
import type { Dimensions } from '../../../src/trace/dimensions.ts';
import { epsilon } from '../../../src/trace/topology.ts';
import { choicesOf } from '../../reference/choices.ts';
import { compare } from '../../reference/difference.ts';
import { randomParameters } from '../../reference/run.ts';
import { referenceForward } from '../../reference/transformer.ts';

/** What the browser is told to try: a model of random weights, and sentences of random ids. */
export type Trial = {
  readonly dimensions: Dimensions;
  readonly limits: { readonly source: number; readonly target: number };
  readonly sources: readonly (readonly number[])[];
  readonly decode: Decode;
};

export type Outcome = {
  readonly produced: readonly number[];
  /** The largest difference over all activations, and where; NaN counts as infinite. */
  readonly worst: number;
  readonly where: string;
  readonly names: number;
  /** Steps, behind the given ones, where the float64 reference would have written another word. */
  readonly wrong: readonly number[];
};

/** From now on the arena begins full of NaN: what no kernel writes shows. */
function poison(device: GPUDevice): void {
  const create = device.createBuffer.bind(device);
  device.createBuffer = (descriptor) => {
    if (descriptor.label !== 'arena') return create(descriptor);
    const buffer = create({ ...descriptor, usage: descriptor.usage | GPUBufferUsage.COPY_DST });
    device.queue.writeBuffer(buffer, 0, new Float32Array(descriptor.size / 4).fill(Number.NaN));
    return buffer;
  };
}

/** Runs every sentence by the kernels in this browser, and holds each against float64 loops. */
export async function tryKernels({ dimensions, limits, sources, decode }: Trial) {
  const adapter = await navigator.gpu.requestAdapter();
  if (!adapter) throw new Error('no adapter');
  const device = await adapter.requestDevice();
  poison(device);
  const errors: string[] = [];
  device.addEventListener('uncapturederror', ({ error }) => errors.push(error.message));
  const parameters = randomParameters(dimensions);
  const get = (name: string) => {
    const found = parameters.get(name);
    if (!found) throw new RangeError(name);
    return found;
  };
  const programs = await compileKernels(device, { dimensions, epsilon });
  const architecture: Architecture = {
    ...{ dimensions, longestSource: limits.source, longestTarget: limits.target },
    epsilon,
  };
  const model = placeModel(device, programs, {
    ...{ parameters: { names: [...parameters.keys()], get }, manifest: { architecture } },
  });
  const read = (name: string) => get(name).data;
  const outcomes: Outcome[] = [];
  for (const source of sources) {
    const { produced, trace } = await model.run(source, { ...plainRun(), decode });
    const inputs = [1, ...produced.slice(0, -1)];
    const reference = referenceForward(dimensions, read, source, inputs);
    const got = new Map(trace.names.map((name) => [name as string, trace.get(name).data]));
    const { worst, where } = compare(got, reference);
    const given = decode.kind === 'greedy' ? 0 : decode.ids.length;
    const { wrong: all } = choicesOf(reference.get('logits') ?? [], produced);
    const wrong = all.filter((step) => step >= given);
    outcomes.push({ produced, worst, where, names: trace.names.length, wrong });
  }
  model.dispose();
  device.destroy();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return outcomes;
}

Object.assign(window, { tryKernels });
