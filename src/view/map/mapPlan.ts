import type { Dimensions } from '../../trace/dimensions.ts';
import { layers, type Stack, type Sublayer } from '../../trace/topology.ts';
import type { Size } from '../geometry.ts';

export type Sizes = Pick<Dimensions, 'nLayers' | 'nHeads'>;
export type Kind = Sublayer['kind'];

/** The kinds of sublayer in a layer of each stack, bottom up (section 3.1). */
export const sublayerKinds: Readonly<Record<Stack, readonly Kind[]>> = {
  encoder: layers.encoder.map(({ kind }) => kind),
  decoder: layers.decoder.map(({ kind }) => kind),
};

/** Room beside each stack for the residual arcs, and between the stacks for the memory. */
export const margin = { side: 13, middle: 26 } as const;
/** Heights of what each stack begins and ends with, and the room beside them. */
export const ends = { embedding: 24, output: 66, between: 8 } as const;

/** How every layer is drawn, whichever is chosen. */
export type Density = {
  /** Sublayers have room for their names. */
  readonly named: boolean;
  /** Thumbnails in a row, their side, and the room a row takes beyond it. */
  readonly columns: number;
  readonly thumbnail: number;
  readonly pitch: number;
  readonly label: number;
  readonly feedForward: number;
  /** Room for ⊕ above each sublayer. */
  readonly gap: number;
};
export type MapPlan = { readonly stackWidth: number; readonly density: Density };

/** Heads have their numbers under them, where there is room for a line more in every row. */
export const numberLine = 13;
const numbered = {
  named: true,
  label: 17,
  feedForward: 16,
  gap: 9,
  pitch: numberLine + 2,
} as const;
const roomy = { named: true, label: 17, feedForward: 16, gap: 9, pitch: 3 } as const;
const close = { named: true, label: 12, feedForward: 13, gap: 5, pitch: 2 } as const;
const unnamed = { named: false, label: 1, feedForward: 8, gap: 8, pitch: 2 } as const;
/** Thumbnails: at most this large, and at least, two and four in a row. */
const [largest, worthTwo, worthFour] = [72, 27, 24];

/** A number under it is worth a few pixels of a thumbnail. */
const worthOf = ({ thumbnail, pitch }: Density) => thumbnail + (pitch > numberLine ? 6 : 0);

/** Height of one sublayer. */
export function heightOf(kind: Kind, density: Density, nHeads: number): number {
  if (kind === 'ffn') return density.feedForward;
  const rows = Math.ceil(nHeads / density.columns);
  return density.label + rows * (density.thumbnail + density.pitch) + 1;
}

/** The decoder's layers are the taller ones; both stacks share their rows. */
export function layerHeight(density: Density, nHeads: number): number {
  const heights = sublayerKinds.decoder.map(
    (kind) => heightOf(kind, density, nHeads) + density.gap,
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The height of all that is not a layer. */
export const endsHeight = ends.output + ends.embedding + ends.between;

/**
 * Chooses how layers are drawn, and how large thumbnails are, for a map in `frame`. All layers alike,
 * so that choosing another moves nothing.
 */
export function planFor({ nLayers, nHeads }: Sizes, { width, height }: Size): MapPlan {
  const stackWidth = Math.floor((width - 2 * margin.side - margin.middle) / 2);
  const left = height - endsHeight;
  const four = { columns: 4, thumbnail: Math.min(40, Math.floor(stackWidth / 4) - 2) };
  const least = { 2: worthTwo, 4: Math.min(worthFour, four.thumbnail) } as const;
  /** As large as a stack is wide and its layers have height for. */
  const inRowsOf = (columns: 2 | 4, room: typeof roomy | typeof numbered): Density => {
    const bare = layerHeight({ ...room, columns, thumbnail: 0 }, nHeads);
    const side = (left / nLayers - bare) / (2 * Math.ceil(nHeads / columns));
    const wide = Math.floor(stackWidth / columns) - (columns === 2 ? 6 : 2);
    return { ...room, columns, thumbnail: Math.min(largest, Math.floor(side), wide) };
  };
  const large = [
    inRowsOf(2, numbered),
    inRowsOf(4, numbered),
    inRowsOf(2, roomy),
    inRowsOf(4, roomy),
  ]
    .filter(({ columns, thumbnail }) => thumbnail >= least[columns === 2 ? 2 : 4])
    .sort((one, other) => worthOf(other) - worthOf(one))[0];
  const named: Density = { ...close, ...four };
  const fits = nLayers * layerHeight(named, nHeads) <= left;
  return { stackWidth, density: large ?? (fits ? named : { ...unnamed, ...four }) };
}
