import type { Dimensions } from '../../trace/dimensions.ts';
import type { ParameterName } from '../../trace/parameters.ts';
import { positionTable } from '../../trace/positions.ts';
import { type AttentionPath, epsilon, layerOf, type Sublayer } from '../../trace/topology.ts';
import type { Placeable } from '../weights.ts';
import { addAndNorm, attend, type KeptRows, likeliest, project, type Row } from './rows.ts';

/** What decodes with loops: the model's own numbers, and the encoder's output, [source, dModel]. */
export type Looped = Pick<Placeable, 'parameters'> & {
  readonly dimensions: Dimensions;
  readonly memory: Row;
};

/**
 * Multiplications of one row up to which loops are surely the quicker. Measured in Node for 15 words, a row of
 * 0.25 million takes them 0.3 ms where tfjs takes 2, most of it for its three hundred calls; of 7.5 million both
 * take as long.
 */
const most = 2_000_000;

/** Whether a row of the decoder is so small that loops are quicker than calling tfjs for it, and goes in fours. */
export function isSmall(dimensions: Dimensions): boolean {
  const { dModel, dFf, dHead, nHeads, nLayers, vocabSize } = dimensions;
  const wide = nHeads * dHead;
  const layer = 6 * dModel * wide + 2 * dModel * dFf;
  const inFours = [dModel, dFf, wide].every((width) => width % 4 === 0);
  return inFours && nLayers * layer + vocabSize * dModel <= most;
}

/**
 * Greedy decoding of the unchanged model, a row a word, keys and values of those before kept. It chooses words and
 * nothing else: all numbers that are shown come from the pass over the whole.
 * @returns the likeliest word after `<bos>` and words
 */
export function loopDecoder({ parameters, dimensions, memory }: Looped) {
  const { dModel, dHead, nLayers, maxLength } = dimensions;
  const parameter = (name: ParameterName) => parameters.get(name).data;
  const embedding = parameter('embedding');
  const positions = positionTable(maxLength, dModel);
  const layers = Array.from({ length: nLayers }, (_, layer) => layerOf('decoder', layer)).flat();
  const kept = new Map<AttentionPath, KeptRows>();

  function keep(path: AttentionPath, row: Row): KeptRows {
    const known = kept.get(path) ?? { keys: [], values: [] };
    known.keys.push(project(row, parameter(`${path}.w_k`)));
    known.values.push(project(row, parameter(`${path}.w_v`)));
    kept.set(path, known);
    return known;
  }

  function outputOf(sublayer: Sublayer, x: Row): Row {
    if (sublayer.kind === 'ffn') {
      const { path } = sublayer;
      const hidden = project(x, parameter(`${path}.w_1`), parameter(`${path}.b_1`));
      const post = hidden.map((value) => Math.max(0, value));
      return project(post, parameter(`${path}.w_2`), parameter(`${path}.b_2`));
    }
    const { path } = sublayer;
    const known = sublayer.causal ? keep(path, x) : (kept.get(path) as KeptRows);
    const context = attend(project(x, parameter(`${path}.w_q`)), known, dHead);
    return project(context, parameter(`${path}.w_o`));
  }

  function rowOf(id: number, position: number): Row {
    let x: Row = Float32Array.from({ length: dModel }, (_, feature) => {
      const word = (embedding[id * dModel + feature] as number) * Math.sqrt(dModel);
      return word + (positions[position * dModel + feature] as number);
    });
    for (const sublayer of layers) {
      const norm = [
        parameter(`${sublayer.norm}.gain`),
        parameter(`${sublayer.norm}.bias`),
      ] as const;
      x = addAndNorm(x, outputOf(sublayer, x), norm, epsilon);
    }
    return x;
  }

  for (const sublayer of layers) {
    if (sublayer.kind !== 'cross_attn') continue;
    for (let at = 0; at < memory.length; at += dModel) {
      keep(sublayer.path, memory.subarray(at, at + dModel));
    }
  }
  let from = 0;
  return (inputs: readonly number[]): number => {
    let row: Row = new Float32Array(dModel);
    for (; from < inputs.length; from++) row = rowOf(inputs[from] as number, from);
    return likeliest(row, embedding);
  };
}
