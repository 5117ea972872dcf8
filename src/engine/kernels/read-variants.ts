import type { KeptPlace } from '../../kernels/sweep/arena.ts';
import type { PlannedSweep } from '../../kernels/sweep/plan.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import { type ActivationName, type Axis, activationNames } from '../../trace/names.ts';
import { axisLength } from '../../trace/shapes.ts';
import { type Activation, traceOf } from '../../trace/trace.ts';
import type { Asked, FoundVariant } from '../backend.ts';
import { cropped } from '../cropped.ts';

/**
 * Cuts what was kept into variants, each activation without the rows that no word took.
 * @param numbers the kept part of the arena; nothing returned shares its memory
 */
export function readVariants(
  numbers: Float32Array,
  { arena, whose, names }: PlannedSweep,
  asked: readonly Asked[],
  dimensions: Dimensions,
): readonly FoundVariant[] {
  const { variant: kept } = arena.kept;
  const from = (part: string, variant: number) =>
    kept.at(part) + variant * kept.stride - arena.begin;

  function activation(
    name: ActivationName,
    axes: readonly Axis[],
    { of, offset, stride, shape: laidOut }: KeptPlace,
    variant: number,
    target: number,
  ): Activation {
    const lengths = { source: (asked[variant] as Asked).source.length, target };
    const shape = axes.map((axis) => axisLength(axis, name, lengths, dimensions));
    const which = of === 'encoder' ? (whose[variant] as number) : variant;
    const begin = offset + which * stride - arena.begin;
    return { name, axes, shape, data: cropped(numbers.subarray(begin), laidOut, shape) };
  }

  return asked.map(({ source }, variant) => {
    const count = numbers[from('count', variant)] as number;
    const row = (part: string) => numbers.slice(from(part, variant), from(part, variant) + count);
    const activations = activationNames(dimensions).flatMap(([name, axes]): Activation[] => {
      const place = arena.places.get(name);
      if (place) return [activation(name, axes, place, variant, count)];
      if (name !== 'encoder.tokens' || !names.has(name)) return [];
      return [{ name, axes, shape: [source.length], data: Float32Array.from(source) }];
    });
    return {
      ...{ produced: Array.from(row('produced')), trace: traceOf(activations) },
      ...{ probabilities: row('probability'), logits: row('logit') },
    };
  });
}
