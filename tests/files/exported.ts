import { forward, idsOf, openSessions, type Sessions } from '../../scripts/export/onnx-runtime.ts';
import type { Exported } from '../../src/files/exported.ts';
import { onnxFile } from '../../src/files/onnx/export.ts';
import type { ComputedRun } from '../../src/trace/run.ts';

/** The model of a run, as the formats are given it. */
export function exportedFrom({ model, direction, dimensions, parameters }: ComputedRun): Exported {
  return { id: model, direction, dimensions, parameters, special: { pad: 0, bos: 1, eos: 2 } };
}

export function sessionsOf(model: Exported): Promise<Sessions> {
  return openSessions({ encoder: onnxFile('encoder', model), decoder: onnxFile('decoder', model) });
}

/** What the decoder of a run was fed. */
export const inputsOf = ({ target }: ComputedRun): number[] => [1, ...target.ids.slice(0, -1)];

export const runOnnx = (sessions: Sessions, sources: number[][], targets: number[][]) =>
  forward(sessions, idsOf(sources), idsOf(targets));
