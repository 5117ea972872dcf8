import { positionTable } from '../../trace/positions.ts';
import type { Parameter } from '../../trace/run.ts';
import {
  type AttentionKind,
  type NormPath,
  type Stack,
  type Sublayer,
  sublayersOf,
} from '../../trace/topology.ts';
import type { Exported } from '../exported.ts';

// The model under the names that MarianMT has in Hugging Face's Transformers: the same architecture,
// whose matrices are [out, in], as PyTorch keeps them, and whose attention has biases.

const attentions = { self_attn: 'self_attn', cross_attn: 'encoder_attn' } as const satisfies Record<
  AttentionKind,
  string
>;
const projections = { q_proj: 'w_q', k_proj: 'w_k', v_proj: 'w_v', out_proj: 'w_o' } as const;

const layerOf = (stack: Stack, layer: number) => `model.${stack}.layers.${layer}`;

function transposed({ shape, data }: Parameter, name: string): Parameter {
  const [rows = 0, columns = 0] = shape;
  const turned = Float32Array.from(
    data,
    (_, at) => data[(at % rows) * columns + Math.floor(at / rows)] as number,
  );
  return { name, shape: [columns, rows], data: turned };
}

const renamed = (parameter: Parameter, name: string): Parameter => ({ ...parameter, name });

const zeros = (name: string, shape: readonly number[]): Parameter => ({
  ...{ name, shape },
  data: new Float32Array(shape.reduce((product, length) => product * length, 1)),
});

function normTensors(norm: NormPath, name: string, { parameters }: Exported): Parameter[] {
  return [
    renamed(parameters.get(`${norm}.gain`), `${name}.weight`),
    renamed(parameters.get(`${norm}.bias`), `${name}.bias`),
  ];
}

function attentionTensors(path: string, name: string, { parameters, dimensions }: Exported) {
  return Object.entries(projections).flatMap(([theirs, ours]) => [
    transposed(parameters.get(`${path}.${ours}`), `${name}.${theirs}.weight`),
    zeros(`${name}.${theirs}.bias`, [dimensions.dModel]),
  ]);
}

function feedForwardTensors(path: string, layer: string, { parameters }: Exported): Parameter[] {
  return (['1', '2'] as const).flatMap((which) => [
    transposed(parameters.get(`${path}.w_${which}`), `${layer}.fc${which}.weight`),
    renamed(parameters.get(`${path}.b_${which}`), `${layer}.fc${which}.bias`),
  ]);
}

function sublayerTensors(one: Sublayer, model: Exported): Parameter[] {
  const layer = layerOf(one.stack, one.layer);
  if (one.kind === 'ffn') {
    return [
      ...feedForwardTensors(one.path, layer, model),
      ...normTensors(one.norm, `${layer}.final_layer_norm`, model),
    ];
  }
  const name = `${layer}.${attentions[one.kind]}`;
  return [
    ...attentionTensors(one.path, name, model),
    ...normTensors(one.norm, `${name}_layer_norm`, model),
  ];
}

function stackTensors(stack: Stack, model: Exported): Parameter[] {
  const { maxLength, dModel } = model.dimensions;
  return [
    // Theirs has the sines in the first half of a row and the cosines in the second, unless told.
    {
      name: `model.${stack}.embed_positions.weight`,
      shape: [maxLength, dModel],
      data: positionTable(maxLength, dModel),
    },
    ...sublayersOf(stack, model.dimensions).flatMap((one) => sublayerTensors(one, model)),
  ];
}

/**
 * Every tensor of a MarianMTModel, the shared embedding once.
 * @throws RangeError for a model that MarianMT cannot be: heads that are not d_model wide together
 */
export function marianTensors(model: Exported): readonly Parameter[] {
  const { nHeads, dHead, dModel, vocabSize } = model.dimensions;
  if (nHeads * dHead !== dModel) throw new RangeError(`${nHeads} heads of ${dHead} in ${dModel}`);
  return [
    renamed(model.parameters.get('embedding'), 'model.shared.weight'),
    ...stackTensors('encoder', model),
    ...stackTensors('decoder', model),
    zeros('final_logits_bias', [1, vocabSize]),
  ];
}
