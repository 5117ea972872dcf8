import type { ActivationName } from '../../trace/names.ts';
import { traceOf } from '../../trace/trace.ts';
import type { FoundVariant, PlacedModel, Sweeping } from '../backend.ts';
import type { Pace } from './pace.ts';
import type { Prepared } from './prepared.ts';

/** Some variants of one model, computed together or one alone. */
export type Chunk = {
  readonly variants: readonly Prepared[];
  readonly found: readonly FoundVariant[];
  readonly by: 'kernels' | 'tfjs';
};

type Options = { readonly names: ReadonlySet<ActivationName>; readonly signal: AbortSignal };

/** Row t of `of`, at the id written there. */
function written(data: Float32Array, ids: readonly number[]): Float32Array {
  const width = data.length / ids.length;
  return Float32Array.from(ids, (id, row) => data[row * width + id] as number);
}

async function alone(placed: PlacedModel, { asked }: Prepared, { names, signal }: Options) {
  const { source, plan, decode } = asked;
  const all = new Set([...names, 'logits', 'probs'] as const);
  const { produced, trace } = await placed.run(source, { plan, decode, signal, names: all });
  const chosen = trace.names.filter((name) => names.has(name)).map((name) => trace.get(name));
  return {
    ...{ produced, trace: traceOf(chosen) },
    probabilities: written(trace.get('probs').data, produced),
    logits: written(trace.get('logits').data, produced),
  };
}

/** As many of the first one's kind as the pace and the room allow. */
function together(
  left: readonly Prepared[],
  sweeping: Sweeping,
  pace: Pace,
  names: Options['names'],
) {
  const known = left.filter(({ asked }) => sweeping.knows(asked.plan)).slice(0, pace.next);
  const room = sweeping.roomFor(
    known.map(({ asked }) => asked),
    names,
  );
  return known.slice(0, room);
}

/** Computes the next ones. @param left variants of one model, at least one */
export async function computeChunk(
  left: readonly Prepared[],
  placed: PlacedModel,
  pace: Pace,
  options: Options,
): Promise<Chunk> {
  const first = left[0] as Prepared;
  const sweeping = await placed.sweeping?.();
  const variants = sweeping?.knows(first.asked.plan)
    ? together(left, sweeping, pace, options.names)
    : [];
  if (!sweeping || variants.length === 0) {
    return { variants: [first], found: [await alone(placed, first, options)], by: 'tfjs' };
  }
  const begun = performance.now();
  const asked = variants.map((one) => one.asked);
  const found = await sweeping.run(asked, options);
  pace.measured(variants.length, performance.now() - begun);
  return { variants, found, by: 'kernels' };
}
