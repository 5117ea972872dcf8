import { beforeAll, describe, expect, it } from 'vitest';
import { readModel } from '../../scripts/model-files.ts';
import { finishingRound, roundFromStart } from '../../scripts/torch/rounds.ts';
import { startWasm } from '../start-wasm.ts';

beforeAll(startWasm);

const chosen = { batch: 64, peak: 0.004, muonPeak: 0.005, warmup: 100 };

describe('a finishing round', () => {
  it('begins with the written model, and draws no batch that it has seen', async () => {
    const { manifest, parameters } = await readModel('en-fr');
    const round = await finishingRound('en-fr', chosen);
    expect(round.done).toBe(manifest.training.steps);
    expect(round.seed).toBe(manifest.training.finish?.seed);
    expect(round.dimensions).toEqual(manifest.architecture.dimensions);
    expect(round.parameters.map(({ name }) => name)).toEqual(parameters.names);
    for (const { name, data } of round.parameters) expect(data).toEqual(parameters.get(name).data);
    expect(round.schedule).toMatchObject({ total: 2500, still: 500, peak: 0.0008 });
  });

  it('says what it was, and puts its end in the place of the end before', async () => {
    const { manifest } = await readModel('zh-en');
    const round = await finishingRound('zh-en', { ...chosen, steps: 300 });
    const { training, snapshots = [] } = manifest;
    expect(round.told(0.5)).toEqual({
      ...training,
      steps: training.steps + 300,
      sentences: training.sentences + 300 * 64,
      loss: 0.5,
      finish: { seed: 2, steps: 300, still: 500, peak: 0.0008, muonPeak: 0.001 },
    });
    const moments = await round.moments('', round.parameters);
    const steps = snapshots.map(({ step }) => step);
    expect(moments.map(({ step }) => step)).toEqual([...steps.slice(0, -1), training.steps + 300]);
    expect(moments.at(-1)?.parameters).toBe(round.parameters);
  });
});

describe('a training from the start', () => {
  it('is that of the committed model, by its steps and its seed', () => {
    const round = roundFromStart('en-zh', 3, true, chosen);
    expect([round.schedule.total, round.seed, round.done]).toEqual([13500, 3, 0]);
    expect(round.schedule.still).toBe(0);
    expect(round.snapshots).toHaveLength(10);
    expect(round.told(0.1)).toMatchObject({ steps: 13500, sentences: 64 * 13500, seed: 3 });
  });
});
