import type { Dimensions } from '../../trace/dimensions.ts';
import { type ActivationName, type Axis, activationNames } from '../../trace/names.ts';
import type { ParameterName } from '../../trace/parameters.ts';
import type { Parameter, Run } from '../../trace/run.ts';
import { type Activation, blockedScore, traceOf } from '../../trace/trace.ts';
import type { Attended, AttendedHead } from './attend.ts';
import { type Bench, type Numbers, widthOf, widthsOf } from './bench.ts';

/** Where a typed attention is put, so that steps, board and sums show it: only the decoder's is masked. */
export const stackOf = ({ masked }: Pick<Bench, 'masked'>) => (masked ? 'decoder' : 'encoder');

const axesOf = new Map(activationNames({ nLayers: 1 }));

/** @param heads a matrix for each head, or the only one */
function activation(name: ActivationName, heads: readonly Numbers[]): Activation {
  const axes = axesOf.get(name) as readonly Axis[];
  const size = [heads[0]?.length ?? 0, widthOf(heads[0] ?? [])];
  const data = Float32Array.from(heads.flat(2), (value) => Math.max(value, blockedScore));
  return { name, axes, shape: axes.length > 2 ? [heads.length, ...size] : size, data };
}

const ofHead = ['q', 'k', 'v', 'scores', 'scaled', 'masked', 'pattern', 'context'] as const;

function activationsOf(bench: Bench, attended: Attended): readonly Activation[] {
  const stack = stackOf(bench);
  const path = `${stack}.0.self_attn` as const;
  const every = (part: keyof AttendedHead) => attended.heads.map((head) => head[part]);
  const { positions, x, out } = attended;
  return [
    activation(`${stack}.embed`, [bench.x]),
    ...(positions ? [activation(`${stack}.pos_embed`, [positions])] : []),
    activation(`${stack}.0.resid_pre`, [x]),
    ...ofHead.map((part) => activation(`${path}.${part}`, every(part))),
    activation(`${path}.out`, [out]),
  ];
}

const weights = { wq: 'w_q', wk: 'w_k', wv: 'w_v', wo: 'w_o' } as const;

function parameter(name: ParameterName, matrix: Numbers): Parameter {
  const shape = [matrix.length, widthOf(matrix)];
  return { name, shape, data: Float32Array.from(matrix.flat()) };
}

/** The matrices that were typed; one that was left out is no parameter. */
function parametersOf(bench: Bench): ReadonlyMap<string, Parameter> {
  const path = `${stackOf(bench)}.0.self_attn` as const;
  const typed = (['wq', 'wk', 'wv', 'wo'] as const).flatMap((id) => {
    const matrix = bench[id];
    return matrix ? [parameter(`${path}.${weights[id]}`, matrix)] : [];
  });
  return new Map(typed.map((one) => [one.name, one]));
}

function dimensionsOf(bench: Bench): Dimensions {
  const { dModel, k } = widthsOf(bench);
  const length = bench.x.length;
  const dHead = k / bench.heads;
  return {
    ...{ dModel, dHead, nHeads: bench.heads, nLayers: 1 },
    ...{ dFf: 0, vocabSize: 0, maxLength: length },
  };
}

/** A typed attention as a run: steps, board and sums show it as they show a head of the model. */
export function runOf(bench: Bench, attended: Attended, tokens: readonly string[]): Run {
  const parameters = parametersOf(bench);
  const words = { text: '', tokens, ids: tokens.map(() => 0) };
  return {
    ...{ model: 'typed', direction: 'en-fr', dimensions: dimensionsOf(bench) },
    source: { ...words, unknown: [] },
    target: { ...words, inputs: tokens, cut: false },
    ...{ vocabulary: [], tokenLanguages: {}, constructions: [] },
    trace: traceOf(activationsOf(bench, attended)),
    parameters: {
      names: [...parameters.keys()],
      get(name) {
        const found = parameters.get(name);
        if (!found) throw new RangeError(`no parameter named ${name}`);
        return found;
      },
    },
  };
}
