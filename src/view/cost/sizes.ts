import type { Dimensions } from '../../trace/dimensions.ts';

/** Table 3's knobs, and what is computed with them: a batch of sentences of as many tokens read as written. */
export const knobs = [
  'layers',
  'dModel',
  'heads',
  'dKey',
  'dValue',
  'dFf',
  'vocabulary',
  'batch',
  'tokens',
] as const;
export type Knob = (typeof knobs)[number];
export type Sizes = Readonly<Record<Knob, number>>;

/** The most that a knob can be: beyond it a product is no whole number any more in double precision. */
export const mostOf: Sizes = {
  ...{ layers: 200, dModel: 20_000, heads: 200, dKey: 20_000, dValue: 20_000, dFf: 100_000 },
  ...{ vocabulary: 1_000_000, batch: 10_000, tokens: 100_000 },
};

/** The model on the page, reading and writing one sentence. @param tokens of the sentence */
export function sizesOf(dimensions: Dimensions, tokens: number): Sizes {
  const { nLayers, dModel, nHeads, dHead, dFf, vocabSize } = dimensions;
  return {
    ...{ layers: nLayers, dModel, heads: nHeads, dKey: dHead, dValue: dHead, dFf },
    ...{ vocabulary: vocabSize, batch: 1, tokens },
  };
}

const base: Sizes = {
  ...{ layers: 6, dModel: 512, heads: 8, dKey: 64, dValue: 64, dFf: 2048 },
  // Section 5.1: 37,000 shared tokens, and about 25,000 a batch; here in sentences of 25.
  ...{ vocabulary: 37_000, batch: 1000, tokens: 25 },
};

/** The paper's two models (table 3), and one attention over long texts. */
export const presets = {
  base,
  big: { ...base, dModel: 1024, heads: 16, dFf: 4096 },
  long: { ...base, batch: 32, tokens: 1024 },
} satisfies Readonly<Record<string, Sizes>>;
export type Preset = keyof typeof presets;
