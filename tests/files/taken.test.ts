import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { worstOf } from '../../scripts/export/check.ts';
import { forward, idsOf, openSessions } from '../../scripts/export/onnx-runtime.ts';
import { type Taken, takenFile } from '../../src/files/taken.ts';
import { takenNames } from '../../src/files/takenNames.ts';
import { difference } from '../reference/difference.ts';
import { referenceRun } from '../reference/run.ts';
import { referenceForward } from '../reference/transformer.ts';
import { exportedFrom, inputsOf } from './exported.ts';

const run = referenceRun({ source: ['“', 'l’', '猫', '<eos>'] });
const model: Taken = { ...exportedFrom(run), vocabulary: run.vocabulary };
const { dimensions } = run;

/** As any reader of the format has it, by no code of ours. */
function readBack(file: Buffer) {
  const length = Number(file.readBigUInt64LE(0));
  const { __metadata__: facts, ...entries } = JSON.parse(file.toString('utf8', 8, 8 + length));
  const numbersOf = (name: string) => {
    const { dtype, data_offsets: at } = entries[name];
    expect(dtype).toBe('F32');
    const bytes = file.subarray(8 + length + at[0], 8 + length + at[1]);
    return Array.from({ length: bytes.length / 4 }, (_, one) => bytes.readFloatLE(4 * one));
  };
  return { facts, entries, numbersOf };
}

it('weights read back give the run once more, in float64 loops', () => {
  const { facts, entries, numbersOf } = readBack(Buffer.from(takenFile('weights', model) as never));
  expect(facts).toEqual({
    ...{ format: 'pt', model: run.model, direction: 'en-fr' },
    ...{ n_heads: String(dimensions.nHeads), longest: String(dimensions.maxLength) },
  });
  expect(Object.keys(entries).toSorted()).toEqual(run.parameters.names.toSorted());
  for (const name of run.parameters.names) {
    expect(entries[name].shape, name).toEqual(run.parameters.get(name).shape);
  }
  const again = referenceForward(dimensions, numbersOf, [...run.source.ids], inputsOf(run));
  // What is blocked has no one number: −1e9 there, −∞ in the loops.
  for (const name of run.trace.names.filter((one) => !one.endsWith('.masked'))) {
    expect(difference(again.get(name) ?? [], run.trace.get(name).data), name).toBeLessThan(1e-5);
  }
});

it('graphs compute the run in ONNX Runtime', async () => {
  const [encoder, decoder] = [takenFile('encoder', model), takenFile('decoder', model)];
  const sessions = await openSessions({ encoder, decoder } as Record<string, Uint8Array> as never);
  const outputs = await forward(sessions, idsOf([run.source.ids]), idsOf([inputsOf(run)]));
  expect(worstOf(outputs, run.trace, run.trace.names).off).toBeLessThan(1e-4);
});

it('the vocabulary is ids by token', () => {
  const ids = JSON.parse(String(takenFile('vocabulary', model)));
  expect(Object.keys(ids)).toHaveLength(run.vocabulary.length);
  run.vocabulary.forEach((token, id) => {
    expect(ids[token], token).toBe(id);
  });
});

it('the program is the one that the fixtures are computed with', () => {
  expect(takenFile('program', model)).toBe(readFileSync('src/files/torch/model.py', 'utf8'));
});

const python = spawnSync('python3', ['--version']).status === 0;

it.runIf(python)('the program is Python', () => {
  const check = 'import ast, sys; ast.parse(sys.stdin.read())';
  execFileSync('python3', ['-c', check], { input: takenFile('program', model) as string });
});

it('a moment of training has files of its own', () => {
  const [finished, early] = [takenNames('en-fr', null), takenNames('en-fr', 800)];
  expect(finished.weights).toBe('en-fr.safetensors');
  expect(early.encoder).toBe('en-fr-800.encoder.onnx');
  expect(new Set([...Object.values(finished), ...Object.values(early)]).size).toBe(9);
});
