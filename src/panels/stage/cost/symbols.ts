import type { Knob } from '../../../view/cost/sizes.ts';

/** The paper's letters, where it has one. */
export const symbols: Readonly<Record<Knob, string>> = {
  ...{ layers: 'N', dModel: 'd_model', heads: 'h', dKey: 'd_k', dValue: 'd_v', dFf: 'd_ff' },
  ...{ vocabulary: '|V|', batch: 'b', tokens: 'n' },
};
