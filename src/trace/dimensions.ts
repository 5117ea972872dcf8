/**
 * The sizes of a model, under the paper's names (Table 3): `dHead` is d_k = d_v, `dFf` is d_ff,
 * `nHeads` is h, `nLayers` is N (encoder and decoder have N layers each).
 */
export type Dimensions = {
  readonly dModel: number;
  readonly dHead: number;
  readonly nHeads: number;
  readonly nLayers: number;
  readonly dFf: number;
  readonly vocabSize: number;
  readonly maxLength: number;
};
