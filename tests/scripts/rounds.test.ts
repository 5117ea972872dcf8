import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readModel } from '../../scripts/model-files.ts';
import {
  finishingRound,
  roundFromStart,
  storedAfter,
  written,
} from '../../scripts/torch/rounds.ts';
import { readInt8Rows, writeInt8Rows } from '../../src/model/int8-rows.ts';
import { writeSafetensors } from '../../src/trace/safetensors.ts';
import { startWasm } from '../start-wasm.ts';

beforeAll(startWasm);

const chosen = { batch: 64, peak: 0.004, muonPeak: 0.005, warmup: 100 };

describe('a finishing round', () => {
  it('begins with the written model, and draws no batch that it has seen', async () => {
    const { manifest, parameters } = await readModel('en-fr');
    const round = finishingRound(await written('en-fr'), chosen);
    expect(round.done).toBe(manifest.training.steps);
    expect(round.seed).toBe(manifest.training.finish?.seed);
    expect(round.dimensions).toEqual(manifest.architecture.dimensions);
    expect(round.parameters.map(({ name }) => name)).toEqual(parameters.names);
    for (const { name, data } of round.parameters) expect(data).toEqual(parameters.get(name).data);
    expect(round.schedule).toMatchObject({ total: 2500, still: 500, peak: 0.0008 });
  });

  it('says what it was, and puts its end in the place of the end before', async () => {
    const { manifest } = await readModel('zh-en');
    const round = finishingRound(await written('zh-en'), { ...chosen, steps: 300 });
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

describe('a finishing round straight after a training', () => {
  const start = roundFromStart('zh-en', 3, { ...chosen, steps: 8 });
  const ended = { folder: 'nowhere', parameters: start.parameters, loss: 0.25 };
  const round = finishingRound(storedAfter(start, ended), chosen);

  it('goes on from what eight bits say of it, after its last batch', () => {
    expect(round).toMatchObject({ done: 8, seed: 2, vocabulary: start.vocabulary });
    expect(round.dimensions).toEqual(start.dimensions);
    const file = writeInt8Rows(start.parameters);
    expect(round.parameters).toEqual(readInt8Rows(file).tensors);
    expect(round.parameters.map(({ name }) => name)).toEqual(
      start.parameters.map(({ name }) => name),
    );
  });

  it('is the round that the written model would have', async () => {
    expect(round.schedule).toEqual(finishingRound(await written('zh-en'), chosen).schedule);
    expect(round.told(0.5)).toEqual({
      ...start.told(0.25),
      ...{ steps: 2008, sentences: 64 * 2008, loss: 0.5 },
      finish: { seed: 2, steps: 2000, still: 500, peak: 0.0008, muonPeak: 0.001 },
    });
  });

  it('has the moments of that training, and its own end in the place of that one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rounds-'));
    for (const step of start.snapshots)
      writeFileSync(`${folder}/${step}.safetensors`, writeSafetensors(start.parameters, 'F32'));
    const after = finishingRound(storedAfter(start, { ...ended, folder }), chosen);
    const moments = await after.moments('elsewhere', ended.parameters);
    rmSync(folder, { recursive: true });
    expect(moments.map(({ step }) => step)).toEqual([...start.snapshots.slice(0, -1), 2008]);
    expect(moments[0]?.parameters).toEqual(start.parameters);
  });
});

describe('a training from the start', () => {
  it('is that of the committed model, by its steps and its seed', () => {
    const round = roundFromStart('en-zh', 3, chosen);
    expect([round.schedule.total, round.seed, round.done]).toEqual([13500, 3, 0]);
    expect(round.schedule.still).toBe(0);
    expect(round.snapshots).toHaveLength(10);
    expect(round.told(0.1)).toMatchObject({ steps: 13500, sentences: 64 * 13500, seed: 3 });
  });
});
