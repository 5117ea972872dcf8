import { layers, type Stack } from '../../trace/topology.ts';
import type { Box } from '../geometry.ts';
import type {
  AddAndNorm,
  AttentionHead,
  FeedForward,
  Part,
  ResidualStream,
} from '../parts/part.ts';
import { margin } from './mapPlan.ts';
import type { ModelMap, Sublayer } from './modelMap.ts';

/** A line of the map. Lit: what flows along it reaches the selected part. */
export type MapLine = {
  readonly role: 'stream' | 'residual' | 'memory';
  readonly stack: Stack;
  readonly path: string;
  readonly lit: boolean;
};
/** ⊕ and the norm after it. */
export type Joint = { readonly x: number; readonly y: number; readonly lit: boolean };

type Reach = Record<Stack, number>;

/** Up to which sublayer (by `order`, −1 for none) each stack feeds what is selected. */
export function reachOf(map: ModelMap, part: Part): Reach {
  const everything = (of: Stack) => map.sublayers.filter((one) => one.stack === of).length;
  if (part.kind === 'embedding') return { encoder: -1, decoder: -1 };
  if (part.kind === 'memory') return { encoder: everything('encoder'), decoder: -1 };
  if (part.kind === 'output')
    return { encoder: everything('encoder'), decoder: everything('decoder') };
  const { stack, layer } = part;
  const within = placeIn(part);
  const order = layer * layers[stack].length + within;
  if (stack === 'encoder') return { encoder: order, decoder: -1 };
  const needsMemory = within > 0 || layer > 0;
  return { encoder: needsMemory ? everything('encoder') : -1, decoder: order };
}

type InLayer = AttentionHead | AddAndNorm | FeedForward | ResidualStream;

/** Which sublayer of its layer a part reads for; what comes after one reads it, too. */
function placeIn(part: InLayer): number {
  const told = layers[part.stack];
  if (part.kind === 'norm') return told.findIndex(({ norm }) => norm === part.norm) + 1;
  if (part.kind === 'residual') return told.length;
  return told.findIndex(({ kind }) => kind === part.kind);
}

const middle = ({ x, width }: Box) => x + width / 2;
const bottom = ({ y, height }: Box) => y + height;

/** Where the sublayer's sum stands: just above its block. */
function jointY({ box, density }: Sublayer): number {
  return box.y - density.gap / 2;
}

export function jointOf(sublayer: Sublayer): Pick<Joint, 'x' | 'y'> {
  return { x: middle(sublayer.box), y: jointY(sublayer) };
}

function stackOf(map: ModelMap, stack: Stack): readonly Sublayer[] {
  return map.sublayers.filter((sublayer) => sublayer.stack === stack);
}

/** The residual stream, piece by piece, so that a part of it can be lit. */
function streamLines(map: ModelMap, stack: Stack, reach: Reach): MapLine[] {
  const blocks = stackOf(map, stack);
  const x = middle(map.embeddings[stack]);
  const top = stack === 'decoder' ? bottom(map.output) : memoryY(map);
  const stops = [...blocks.map(({ box }) => bottom(box)), top];
  let from = map.embeddings[stack].y;
  return stops.map((to, order) => {
    const path = `M${x},${from}V${to}`;
    from = blocks[order]?.box.y ?? to;
    return { role: 'stream', stack, path, lit: order <= reach[stack] };
  });
}

/** From below each sublayer around its outer side to the sum above it. */
function residualLines(map: ModelMap, stack: Stack, reach: Reach): MapLine[] {
  return stackOf(map, stack).map((sublayer) => {
    const { box, order, density } = sublayer;
    const outer =
      stack === 'encoder' ? box.x - margin.side + 5 : box.x + box.width + margin.side - 5;
    const turn = stack === 'encoder' ? 5 : -5;
    const low = bottom(box) + density.gap / 2;
    const high = jointY(sublayer);
    const path = [
      `M${middle(box)},${low}H${outer + turn}`,
      `Q${outer},${low} ${outer},${low - 5}V${high + 5}`,
      `Q${outer},${high} ${outer + turn},${high}H${middle(box)}`,
    ].join('');
    return { role: 'residual', stack, path, lit: order < reach[stack] };
  });
}

/** Where the encoder's output leaves its stack. */
export function memoryY(map: ModelMap): number {
  const last = stackOf(map, 'encoder').at(-1);
  return last ? jointY(last) - 6 : 0;
}

/** From the top of the encoder into every cross-attention. */
function memoryLines(map: ModelMap, reach: Reach): MapLine[] {
  const from = middle(map.embeddings.encoder);
  const x = map.embeddings.encoder.x + map.embeddings.encoder.width + margin.middle / 2;
  const y = memoryY(map);
  return stackOf(map, 'decoder')
    .filter(({ kind }) => kind === 'cross_attn')
    .map(({ box, order }) => {
      const to = box.y + box.height / 2;
      const path = `M${from},${y}H${x - 5}Q${x},${y} ${x},${y + Math.sign(to - y) * 5}V${to - Math.sign(to - y) * 5}Q${x},${to} ${x + 5},${to}H${box.x - 1}`;
      return { role: 'memory', stack: 'encoder', path, lit: order <= reach.decoder };
    });
}

/** Every line of the map, unlit ones first so that lit ones are drawn over them. */
export function mapLines(map: ModelMap, reach: Reach): readonly MapLine[] {
  const stacks = ['encoder', 'decoder'] as const;
  const lines = [
    ...stacks.flatMap((stack) => residualLines(map, stack, reach)),
    ...stacks.flatMap((stack) => streamLines(map, stack, reach)),
    ...memoryLines(map, reach),
  ];
  return lines.sort((one, other) => Number(one.lit) - Number(other.lit));
}

/** Every sum-and-norm. */
export function mapJoints(map: ModelMap, reach: Reach): readonly Joint[] {
  return map.sublayers.map((sublayer) => ({
    ...jointOf(sublayer),
    lit: sublayer.order < reach[sublayer.stack],
  }));
}
