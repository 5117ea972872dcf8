import { type ActivationName, activationNames } from '../trace/names.ts';
import { type ParameterName, parameterShapes } from '../trace/parameters.ts';

type LastOf<Name> = Name extends `decoder.${number}.${infer Part}` ? Part : never;

/** `self_attn.q`, `ln2.mean`: an activation of a decoder layer, whichever the layer. */
export type LayerActivation = LastOf<ActivationName>;
/** `ffn.w_1`, `ln3.gain`: a parameter of a decoder layer. */
export type LayerParameter = LastOf<ParameterName>;

const oneLayer = { nLayers: 1, nHeads: 0, dModel: 0, dHead: 0, dFf: 0, vocabSize: 0, maxLength: 0 };
const prefix = 'decoder.0.';

function afterPrefix<Part extends string>(names: readonly string[]): readonly Part[] {
  const inside = names.filter((name) => name.startsWith(prefix));
  return inside.map((name) => name.slice(prefix.length) as Part);
}

/** Every parameter of a decoder layer; in each layer at the same distance from the one before. */
export const layerParameters = afterPrefix<LayerParameter>(
  parameterShapes(oneLayer).map(([name]) => name),
);

/** Every activation of a decoder layer but its input, which the norm before it gave. */
export const layerActivations = afterPrefix<LayerActivation>(
  activationNames(oneLayer).map(([name]) => name),
).filter((name) => name !== 'resid_pre');
