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

/** How a layer is drawn: open ones are named and have larger thumbnails. */
export type Density = {
  readonly open: boolean;
  /** Thumbnails in a row, their side, and the room a row takes beyond it. */
  readonly columns: number;
  readonly thumbnail: number;
  readonly pitch: number;
  readonly label: number;
  readonly feedForward: number;
  /** Room for ⊕ above each sublayer. */
  readonly gap: number;
};
export type MapPlan = {
  readonly stackWidth: number;
  readonly open: Density;
  readonly closed: Density;
  readonly allOpen: boolean;
};

const named = { open: true, label: 17, feedForward: 16, gap: 9, pitch: 3 } as const;
const unnamed = { open: false, label: 1, feedForward: 8, gap: 8, pitch: 2 } as const;
/** Thumbnails of open layers: at most this, and two in a row only from this side on. */
const [largest, worthTwo] = [72, 24];
/** All layers open only if their thumbnails are at least this large. */
const worthOpening = 27;

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

/** Chooses what is open, and how large thumbnails may be, for a map in `frame`. */
export function planFor({ nLayers, nHeads }: Sizes, { width, height }: Size): MapPlan {
  const stackWidth = Math.floor((width - 2 * margin.side - margin.middle) / 2);
  const small = Math.min(40, Math.floor(stackWidth / 4) - 2);
  const closed: Density = { ...unnamed, columns: 4, thumbnail: small };
  const fitting = (count: number) => {
    const bare: Density = { ...named, columns: 2, thumbnail: 0 };
    const others = (nLayers - count) * layerHeight(closed, nHeads);
    const left = height - endsHeight - others - count * layerHeight(bare, nHeads);
    const side = left / (2 * count * Math.ceil(nHeads / 2));
    return Math.min(largest, Math.floor(side), Math.floor(stackWidth / 2) - 6);
  };
  const all = fitting(nLayers);
  const one = fitting(1);
  const allOpen = all >= worthOpening;
  const two = { ...named, columns: 2, thumbnail: allOpen ? all : one };
  const four = { ...named, columns: 4, thumbnail: small };
  return { stackWidth, closed, allOpen, open: two.thumbnail >= worthTwo ? two : four };
}
