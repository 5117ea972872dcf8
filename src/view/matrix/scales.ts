import { type RGBColor, rgb, scaleLinear } from 'd3';

export type Theme = 'light' | 'dark';

/** Two scales for the whole page; the same number has the same colour in every view. */
export type CellScale = {
  readonly kind: 'weight' | 'signed';
  /** The numbers at the two ends of the legend. */
  readonly domain: readonly [number, number];
  /** CSS colour of a cell; −∞ and NaN give the "blocked" ground. */
  color(value: number): string;
  /** The same for a pixel: its four bytes as one number, looked up among 1,024 shades. */
  pixel(value: number): number;
};

const ground = { light: '#faf9f5', dark: '#12151c' } as const;
const violet = {
  light: ['#faf9f5', '#cfc6ee', '#8f7cd6', '#4a2fa3'],
  dark: ['#12151c', '#3b3168', '#7a66c9', '#cfc4ff'],
} as const;
const signed = {
  light: ['#00736b', '#7fc4bb', '#faf9f5', '#eea3b8', '#b3204f'],
  dark: ['#3fd0c0', '#1f6b66', '#12151c', '#7d2f49', '#ff7fa3'],
} as const;

function ramp(colors: readonly string[], domain: readonly number[]) {
  const scale = scaleLinear<RGBColor>()
    .domain(domain)
    .range(colors.map((color) => rgb(color)))
    .clamp(true);
  return (value: number, theme: Theme) =>
    Number.isFinite(value) ? String(scale(value)) : ground[theme];
}

const shades = 1024;

/** A colour as the bytes of a pixel, in this machine's order. */
export function pixelOf(color: string): number {
  const { r, g, b } = rgb(color);
  return new Uint32Array(Uint8ClampedArray.of(r, g, b, 255).buffer)[0] as number;
}

/** Every shade between the colours of a scale, worked out once: a large matrix has thousands of cells. */
function palette(colors: readonly string[]): Uint32Array {
  const stops = colors.map((_, stop) => stop / (colors.length - 1));
  const color = scaleLinear<RGBColor>()
    .domain(stops)
    .range(colors.map((one) => rgb(one)));
  return Uint32Array.from({ length: shades }, (_, shade) =>
    pixelOf(String(color(shade / (shades - 1)))),
  );
}

const palettes = new Map<readonly string[], Uint32Array>();

/** The shade of a number between the ends of a domain; the ground where it is none. */
function pixels(colors: readonly string[], theme: Theme, [low, high]: readonly [number, number]) {
  const all = palettes.get(colors) ?? palette(colors);
  palettes.set(colors, all);
  const none = pixelOf(ground[theme]);
  return (value: number): number => {
    if (!Number.isFinite(value)) return none;
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return all[Math.round(share * (shades - 1))] as number;
  };
}

/** Ground → violet for attention weights and probabilities: 0 … 1, always. */
export function weightScale(theme: Theme): CellScale {
  return sequentialScale(theme, [0, 1]);
}

/** The same colours for numbers that are all of one sign, from the least to the most there is. */
export function sequentialScale(theme: Theme, domain: readonly [number, number]): CellScale {
  const [low, high] = domain;
  const color = ramp(
    violet[theme],
    [0, 1 / 3, 2 / 3, 1].map((share) => low + share * (high - low)),
  );
  return {
    ...{ kind: 'weight', domain },
    color: (value) => color(value, theme),
    pixel: pixels(violet[theme], theme, domain),
  };
}

/** Teal – ground – rose for signed numbers, symmetric about zero. @param bound > 0 */
export function signedScale(theme: Theme, bound: number): CellScale {
  const color = ramp(signed[theme], [-bound, -bound / 2, 0, bound / 2, bound]);
  return {
    ...{ kind: 'signed', domain: [-bound, bound] },
    color: (value) => color(value, theme),
    pixel: pixels(signed[theme], theme, [-bound, bound]),
  };
}

/** The largest finite magnitude, rounded up to a number that a legend can show in short. */
export function niceBound(data: Iterable<number>): number {
  let most = 0;
  for (const value of data) {
    // The mask writes −1e9; it is shown as −∞ and has no place on the scale.
    if (Math.abs(value) < 1e8) most = Math.max(most, Math.abs(value));
  }
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= most) ?? 10;
  return step * power;
}
