import type { AttentionKind, Stack } from '../../trace/topology.ts';

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

/** A part of the model that can be selected; what a sublayer's is, is named as in `topology.ts`. */
export type Part =
  | AttentionHead
  /** The words and positions that a stack begins with. */
  | { readonly kind: 'embedding'; readonly stack: Stack }
  /** The words that may come next. */
  | { readonly kind: 'output' };

/** What a view shows: any head, or the one part of its kind. */
export type PartKind = 'head' | Exclude<Part['kind'], AttentionKind>;

export function isHead(part: Part): part is AttentionHead {
  return 'head' in part;
}

export function kindOf(part: Part): PartKind {
  return isHead(part) ? 'head' : part.kind;
}

export function samePart(one: Part, other: Part): boolean {
  const keys = Object.keys(one) as (keyof Part)[];
  const alike = keys.length === Object.keys(other).length;
  return alike && keys.every((key) => one[key] === other[key]);
}

/** The part of that kind that one comes to from a head. */
export function partFrom(head: AttentionHead, kind: PartKind): Part {
  if (kind === 'head') return head;
  return kind === 'embedding' ? { kind, stack: head.stack } : { kind };
}

/** The head beside a part, whose steps the formula goes on with: of the same stack if it has one. */
export function headBeside(part: Part, last: AttentionHead): AttentionHead {
  if (isHead(part)) return attending(part);
  return part.kind === 'embedding' ? attending({ ...last, stack: part.stack }) : last;
}

/** The encoder attends to nothing but itself. */
function attending(head: AttentionHead): AttentionHead {
  return head.stack === 'encoder' ? { ...head, kind: 'self_attn' } : head;
}
