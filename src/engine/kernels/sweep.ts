import { noId } from '../../kernels/decoder-plan.ts';
import type { Dispatch } from '../../kernels/kernel.ts';
import {
  isKnown,
  type PlannedSweep,
  sweepKernels,
  sweepPlan,
  sweepSizes,
} from '../../kernels/sweep/plan.ts';
import { sharedEncoders, type ToldVariant } from '../../kernels/sweep/told.ts';
import { assertPlan } from '../../lab/check.ts';
import { bosId } from '../../language/vocabulary.ts';
import { type ActivationName, activationNames } from '../../trace/names.ts';
import type { Asked, Found, PlacedOptions, Sweeping } from '../backend.ts';
import { decodingOf } from '../decoding.ts';
import type { Placeable } from '../weights.ts';
import { growing } from './growing.ts';
import { bindGroup, encodePass, type KernelModel, roomOn, slotsOf } from './model.ts';
import { compileKernels } from './programs.ts';
import { readVariants } from './read-variants.ts';

export type Sweeps = Sweeping & {
  /** One changed run, as a sweep of one; null where the kernels do not know all of it. */
  runOne(source: readonly number[], options: PlacedOptions): Promise<Found | null>;
  /** How many buffers they have. */
  buffers(): number;
  dispose(): void;
};

/** A model's sweeps on a device; they read the weights that are there for its runs. */
export async function sweepingOn(
  device: GPUDevice,
  { weights }: KernelModel,
  { manifest: { architecture } }: Placeable,
): Promise<Sweeps> {
  const { dimensions, epsilon } = architecture;
  const programs = await compileKernels(device, { dimensions, epsilon }, sweepKernels);
  const buffers = growing(device);

  function toldOf({ source, plan, decode }: Asked): ToldVariant {
    const { given, limit, end } = decodingOf(decode, architecture);
    return { source, given, limit, end: end ?? noId, plan };
  }

  /** Everything in one submit. @returns what comes back, still to be mapped */
  function submit({ dispatches, arena, told }: PlannedSweep): GPUBuffer {
    const { bound, staging } = buffers.for({
      slots: slotsOf(dispatches as Dispatch[]),
      told: told.numbers,
      arena: arena.length * 4,
      kept: (arena.length - arena.begin) * 4,
    });
    const group = bindGroup(device, programs.layout, { ...bound, weights: weights.buffer });
    const encoder = device.createCommandEncoder();
    encodePass(encoder, dispatches, programs, group);
    const bytes = (arena.length - arena.begin) * 4;
    encoder.copyBufferToBuffer(bound.arena, arena.begin * 4, staging, 0, bytes);
    device.queue.submit([encoder.finish()]);
    return staging;
  }

  async function read(staging: GPUBuffer, planned: PlannedSweep, asked: readonly Asked[]) {
    const bytes = (planned.arena.length - planned.arena.begin) * 4;
    await staging.mapAsync(GPUMapMode.READ, 0, bytes);
    try {
      const numbers = new Float32Array(staging.getMappedRange(0, bytes));
      return readVariants(numbers, planned, asked, dimensions);
    } finally {
      staging.unmap();
    }
  }

  function roomFor(asked: readonly Asked[], names: ReadonlySet<ActivationName>): number {
    const told = asked.map(toldOf);
    const { whose } = sharedEncoders(told);
    const fits = (count: number) => {
      const some = [told.slice(0, count), whose.slice(0, count)] as const;
      return sweepSizes(...some, names, dimensions).arena.length * 4 <= roomOn(device);
    };
    let count = told.length;
    while (count > 0 && !fits(count)) count = Math.floor(count / 2);
    return count;
  }

  const run: Sweeping['run'] = async (asked, { names, signal }) => {
    const planned = sweepPlan(asked.map(toldOf), names, bosId, { weights, dimensions });
    const found = await read(submit(planned), planned, asked);
    signal.throwIfAborted();
    return found;
  };

  return {
    ...{ knows: isKnown, roomFor, run, buffers: buffers.count, dispose: buffers.dispose },
    async runOne(source, { plan, decode, signal, names }) {
      if (!isKnown(plan)) return null;
      const { limit } = decodingOf(decode, architecture);
      // Those of a sweep were looked at when it was asked for.
      assertPlan(plan, { dimensions, lengths: { source: source.length, target: limit } });
      const asked = [{ source, plan, decode }];
      const wanted = names ?? new Set(activationNames(dimensions).map(([name]) => name));
      if (roomFor(asked, wanted) === 0) return null;
      const [found] = await run(asked, { names: wanted, signal });
      return found ?? null;
    },
  };
}
