/** What is tried with one row of weights, or with all of them. */
export const rowTabs = ['ways', 'maps', 'temperature', 'dropout'] as const;
export type RowTab = (typeof rowTabs)[number];

/** By which scores are divided once more, from the limit at 0 to the one at ∞, as a link has them. */
export const temperatures = [
  ...(['0', '0.125', '0.25', '0.5', '0.7', '1', '1.4', '2', '4', '8', 'inf'] as const),
] as const;
export type Temperature = (typeof temperatures)[number];

/** In hundredths how many weights are dropped. */
export const percents = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90] as const;
export type Percent = (typeof percents)[number];
/** The last seed of what is drawn. */
export const lastDraw = 99;

export type Dropout = { readonly percent: Percent; readonly draw: number };

export type RowTry = {
  readonly tab: RowTab;
  readonly temperature: Temperature;
  readonly dropout: Dropout;
};

export const rowTryAtFirst: RowTry = {
  tab: 'ways',
  temperature: '0.5',
  dropout: { percent: 30, draw: 1 },
};

/** As a link has it: `30.1`. */
export const dropoutWord = ({ percent, draw }: Dropout): string => `${percent}.${draw}`;

/** @returns null for what is no dropout */
export function dropoutIn(word: string): Dropout | null {
  const [, digits, draw] = word.match(/^(0|[1-9]0)\.([1-9]\d?)$/) ?? [];
  const percent = percents.find((one) => String(one) === digits);
  return percent === undefined ? null : { percent, draw: Number(draw) };
}

export const temperatureOf = (word: Temperature): number =>
  word === 'inf' ? Number.POSITIVE_INFINITY : Number(word);
