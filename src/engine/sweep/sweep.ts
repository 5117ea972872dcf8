import type { SweptRun } from '../../trace/run.ts';
import type { Bench } from '../bench.ts';
import type { ModelShelf } from '../models.ts';
import { breathe, type Job } from '../queue.ts';
import { factsOf, sentencesOf } from '../sentence.ts';
import { type Chunk, computeChunk } from './chunk.ts';
import { type Pace, paceOf } from './pace.ts';
import { type Prepared, prepare } from './prepared.ts';
import type { SweepRequest } from './request.ts';

/** What a sweep needs of the engine: `turn` waits for the queue, and goes on after a lost device. */
export type Sweeper = {
  readonly bench: Bench;
  readonly shelf: ModelShelf;
  turn<Result>(job: Job<Result>): Promise<Result>;
};

function runsOf({ variants, found, by }: Chunk, engine: SweptRun['engine']): readonly SweptRun[] {
  return variants.map(({ text, encoded, model }, index) => {
    const one = found[index] as Chunk['found'][number];
    return {
      ...factsOf(model),
      ...sentencesOf(text, encoded, one, model),
      ...{ engine, trace: one.trace, by },
      ...{ probabilities: one.probabilities, logits: one.logits },
    };
  });
}

function byModel(prepared: readonly Prepared[]): readonly (readonly Prepared[])[] {
  const ids = new Set(prepared.map(({ model }) => model.manifest.id));
  return [...ids].map((id) => prepared.filter(({ model }) => model.manifest.id === id));
}

/** One chunk, with what it took. */
async function chunkOf(
  left: readonly Prepared[],
  { bench }: Sweeper,
  pace: Pace,
  options: Parameters<typeof computeChunk>[3],
) {
  const placed = await bench.place((left[0] as Prepared).model);
  const { active } = bench;
  const before = { time: performance.now(), dispatches: active.dispatches() };
  const chunk = await computeChunk(left, placed, pace, options);
  const took = {
    dispatches: active.dispatches() - before.dispatches,
    milliseconds: performance.now() - before.time,
  };
  return { chunk, runs: runsOf(chunk, { ...active.report, ...took }) };
}

/**
 * Many variants, a chunk a turn; see `Engine.sweep`. What a run says of dispatches and milliseconds is
 * its chunk's.
 */
export async function sweep(request: SweepRequest, sweeper: Sweeper): Promise<readonly SweptRun[]> {
  const names = new Set(request.names);
  const runs: SweptRun[] = [];
  for (const ofModel of byModel(await prepare(request, sweeper.shelf))) {
    const pace = paceOf();
    let left = ofModel;
    while (left.length > 0) {
      await breathe();
      const { chunk, runs: some } = await sweeper.turn((signal) =>
        chunkOf(left, sweeper, pace, { names, signal }),
      );
      chunk.variants.forEach(({ place }, index) => {
        const run = some[index] as SweptRun;
        runs[place] = run;
        request.onRun?.(run, place);
      });
      left = left.filter((one) => !chunk.variants.includes(one));
    }
  }
  return runs;
}
