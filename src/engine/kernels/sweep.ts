import { noId } from '../../kernels/decoder-plan.ts';
import type { Dispatch } from '../../kernels/kernel.ts';
import {
  isKnown,
  type PlannedSweep,
  sweepKernels,
  sweepPlan,
  sweepSizes,
} from '../../kernels/sweep/plan.ts';
import type { ToldVariant } from '../../kernels/sweep/told.ts';
import { bosId } from '../../language/vocabulary.ts';
import type { Asked, FoundVariant, Sweeping } from '../backend.ts';
import { decodingOf } from '../decoding.ts';
import type { Placeable } from '../weights.ts';
import { growing } from './growing.ts';
import { bindGroup, encodePass, type KernelModel, roomOn, slotsOf } from './model.ts';
import { compileKernels } from './programs.ts';
import { readVariants } from './read-variants.ts';

/** A model's sweeps on a device; they read the weights that are there for its runs. */
export async function sweepingOn(
  device: GPUDevice,
  { weights }: KernelModel,
  { manifest: { architecture } }: Placeable,
): Promise<Sweeping & { dispose(): void }> {
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

  return {
    knows: isKnown,
    roomFor(asked, names) {
      const told = asked.map(toldOf);
      const fits = (count: number) =>
        sweepSizes(told.slice(0, count), names, dimensions).arena.length * 4 <= roomOn(device);
      let count = told.length;
      while (count > 1 && !fits(count)) count = Math.floor(count / 2);
      return count;
    },
    async run(asked, { names, signal }): Promise<readonly FoundVariant[]> {
      const planned = sweepPlan(asked.map(toldOf), names, bosId, { weights, dimensions });
      const found = await read(submit(planned), planned, asked);
      signal.throwIfAborted();
      return found;
    },
    dispose: buffers.dispose,
  };
}
