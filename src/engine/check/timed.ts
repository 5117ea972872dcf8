import type { Parameter } from '../../trace/run.ts';
import type { Activation } from '../../trace/trace.ts';
import { type PlacedModel, plainRun } from '../backend.ts';
import type { Architecture } from '../manifest.ts';

/** A model as it can be sent to a worker. */
export type Sent = {
  readonly architecture: Architecture;
  readonly parameters: readonly Parameter[];
};

/** One edit's activations, and how long each of some edits took, in milliseconds. */
export type Timed = {
  readonly activations: readonly Activation[];
  readonly milliseconds: readonly number[];
};

/** @param times how many edits after the first, which makes everything ready, are timed */
export async function timed(
  placed: PlacedModel,
  source: readonly number[],
  { times, signal }: { readonly times: number; readonly signal?: AbortSignal },
): Promise<Timed> {
  const options = { ...plainRun(), ...(signal && { signal }) };
  const { trace } = await placed.run(source, options);
  const milliseconds: number[] = [];
  for (let n = 0; n < times; n++) {
    const before = performance.now();
    await placed.run(source, options);
    milliseconds.push(performance.now() - before);
  }
  return { activations: trace.names.map((name) => trace.get(name)), milliseconds };
}
