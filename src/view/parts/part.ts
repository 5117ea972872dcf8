import {
  type AttentionKind,
  attentionAt,
  layers,
  type NormName,
  type Stack,
} from '../../trace/topology.ts';

/** One head of one attention. */
export type AttentionHead = {
  readonly stack: Stack;
  /** From 0; the page says "layer 1". */
  readonly layer: number;
  /** Always self_attn when the stack is the encoder. */
  readonly kind: AttentionKind;
  /** From 0; the page says "head 1". */
  readonly head: number;
};

type InLayer<Kind> = {
  readonly kind: Kind;
  readonly stack: Stack;
  /** From 0. */
  readonly layer: number;
};

/** The sum after a sublayer, normalised: "add & norm". */
export type AddAndNorm = InLayer<'norm'> & { readonly norm: NormName };
export type FeedForward = InLayer<'ffn'>;
/** The stream that a layer's sublayers read and add to. */
export type ResidualStream = InLayer<'residual'>;

/** A part of the model that can be selected; what a sublayer's is, is named as in `topology.ts`. */
export type Part =
  | AttentionHead
  /** The words and positions that a stack begins with. */
  | { readonly kind: 'embedding'; readonly stack: Stack }
  | ResidualStream
  | AddAndNorm
  | FeedForward
  /** What the encoder makes of the source, read by every cross-attention. */
  | { readonly kind: 'memory' }
  /** The words that may come next. */
  | { readonly kind: 'output' };

/** What a view shows: any head, or parts of one kind beside them. */
export const partKinds = [
  'head',
  'embedding',
  'residual',
  'norm',
  'ffn',
  'memory',
  'output',
] as const;
export type PartKind = (typeof partKinds)[number];

export function isHead(part: Part): part is AttentionHead {
  return 'head' in part;
}

export function kindOf(part: Part): PartKind {
  return isHead(part) ? 'head' : part.kind;
}

export function samePart(one: Part, other: Part): boolean {
  const values = (part: Part) => new Map(Object.entries(part));
  const [left, right] = [values(one), values(other)];
  return left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);
}

type Found = { readonly [Kind in PartKind]: (head: AttentionHead) => Part };

const besideHead: Found = {
  head: (head) => head,
  embedding: ({ stack }) => ({ kind: 'embedding', stack }),
  residual: ({ stack, layer }) => ({ kind: 'residual', stack, layer }),
  norm: (head) => ({ kind: 'norm', stack: head.stack, layer: head.layer, norm: normAfter(head) }),
  ffn: ({ stack, layer }) => ({ kind: 'ffn', stack, layer }),
  memory: () => ({ kind: 'memory' }),
  output: () => ({ kind: 'output' }),
};

/** The part of that kind that one comes to from a head. */
export function partFrom(head: AttentionHead, kind: PartKind): Part {
  return besideHead[kind](head);
}

/** The norm after a head's attention. */
function normAfter({ stack, kind }: AttentionHead): NormName {
  return attentionAt({ stack, kind }).norm.split('.')[2] as NormName;
}

/** The head beside a part, whose steps the formula goes on with: of the same layer if it has one. */
export function headBeside(part: Part, last: AttentionHead): AttentionHead {
  if (isHead(part)) return attending(part);
  if (!('stack' in part)) return last;
  const { layer } = 'layer' in part ? part : last;
  const kind = part.kind === 'norm' ? attentionBefore(part) : undefined;
  return attending({ ...last, stack: part.stack, layer, kind: kind ?? last.kind });
}

/** The attention whose sum a norm normalises; undefined for another sublayer's. */
function attentionBefore({ stack, norm }: AddAndNorm): AttentionKind | undefined {
  const before = layers[stack].find((one) => one.norm === norm)?.kind;
  return before === 'ffn' ? undefined : before;
}

/** The encoder attends to nothing but itself. */
function attending(head: AttentionHead): AttentionHead {
  return head.stack === 'encoder' ? { ...head, kind: 'self_attn' } : head;
}
