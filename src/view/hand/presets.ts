import type { Bench, Numbers } from './bench.ts';

export type Worked = Bench & { readonly tokens: readonly string[] };

const plain = {
  ...{ wq: null, wk: null, wv: null, wo: null },
  ...{ heads: 1, scaled: true, masked: false, positions: false },
} as const satisfies Partial<Bench>;

const shear: Numbers = [
  [0, 1],
  [1, -1],
];

const ordered: Worked = {
  ...plain,
  tokens: ['A', 'B', 'C'],
  x: [
    [1, 2],
    [2, 3],
    [3, 4],
  ],
};

/** Worked examples to begin with. */
export const presets = {
  /** Two tokens, with projections. */
  two: {
    ...plain,
    tokens: ['1', '2'],
    x: [
      [1, 1],
      [1, 0],
    ],
    wq: [
      [1, 1],
      [0, 1],
    ],
    wk: shear,
    wv: shear,
  },
  /** Attention on the embeddings themselves, undivided. */
  notebook: {
    ...plain,
    tokens: ['笔', '记', '本'],
    x: [
      [1, 2, 1, 2, 1],
      [1, 1, 1, 2, 1],
      [3, 2, 1, 1, 1],
    ],
    scaled: false,
  },
  /** Whose first row is the same in any order of the others, until positions are added. */
  order: ordered,
  swapped: {
    ...ordered,
    tokens: ['A', 'C', 'B'],
    x: [0, 2, 1].map((row) => ordered.x[row] as number[]),
  },
} as const satisfies Record<string, Worked>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];
