import type { Run } from '../../trace/run.ts';
import type { Side } from '../../trace/topology.ts';
import type { Word } from '../find/pair.ts';
import type { Axis } from '../geometry.ts';
import type { AttentionHead } from '../parts/part.ts';

/** What a chip stands for in the attention on the stage. */
export type ChipState = 'read' | 'produced' | 'now' | 'later';
export type Chip = {
  readonly token: string;
  readonly state: ChipState;
  readonly roles: readonly Axis[];
  /** `<bos>` and `<eos>`: no words of the text. */
  readonly special: boolean;
  readonly unknown: boolean;
  /** Whether it was forced, where the decoder would have taken another. */
  readonly forced: boolean;
  /** The attention it gets from the query pointed at; null where it is no key, or none is computed. */
  readonly weight: number | null;
  /** What choosing it does: point there, walk decoding there, or pick it as one of two. Null for nothing. */
  readonly choose: /** `word` is its place among the words of its side: what it answers, where words are asked for. */
    | { readonly role: Axis; readonly index: number; readonly word: number }
    | { readonly time: number }
    | { readonly pick: Word }
    | null;
};

type Attention = Pick<AttentionHead, 'stack' | 'kind'>;
type Pointed = {
  readonly query: number;
  readonly key: number;
  /** The query's row of weights, once the walk has come to it. */
  readonly weights?: ArrayLike<number> | null;
};

/** The same chips where two words are picked, whatever attends to them. */
export function pickedChips(chips: readonly Chip[], side: Side): readonly Chip[] {
  return chips.map((chip, index) => ({ ...chip, choose: { pick: { side, index } } }));
}

const special = (token: string) => token === '<eos>' || token === '<bos>';

/** The sentence's tokens: queries and keys in the encoder, keys in cross-attention. */
export function sourceChips(
  run: Run,
  { stack, kind }: Attention,
  pointed: Pointed,
): readonly Chip[] {
  const encoder = stack === 'encoder';
  const asked: Axis | null = encoder ? 'query' : kind === 'cross_attn' ? 'key' : null;
  return run.source.tokens.map((token, index) => ({
    token,
    state: 'read',
    roles: rolesAt(index, pointed, encoder, asked === 'key' || encoder),
    special: special(token),
    unknown: run.source.unknown.includes(index),
    forced: false,
    weight: asked ? weightAt(index, pointed) : null,
    choose: asked && { role: asked, index, word: index },
  }));
}

/**
 * `<bos>` and the tokens produced. Chip i is what row i − 1 made, at that step: it stands for that row,
 * and as a key for itself. With the encoder on the stage they walk through decoding.
 */
export function targetChips(
  run: Run,
  { stack, kind }: Attention,
  pointed: Pointed,
  time: number,
  forced: readonly number[] = [],
): readonly Chip[] {
  const decoder = stack === 'decoder';
  const tokens = [run.target.inputs[0] ?? '<bos>', ...run.target.tokens];
  return tokens.map((token, index) => ({
    token,
    state: index <= time ? 'produced' : index === time + 1 ? 'now' : 'later',
    roles: rolesAt(
      index,
      { ...pointed, query: madeAt(pointed) },
      decoder,
      decoder && kind === 'self_attn',
    ),
    special: special(token),
    unknown: false,
    forced: forced.includes(index - 1),
    weight: decoder && kind === 'self_attn' && index <= time ? weightAt(index, pointed) : null,
    choose: chooseTarget(index, decoder, time),
  }));
}

/** The chip that the query's row makes. */
const madeAt = ({ query }: Pointed) => (query < 0 ? query : query + 1);

/** No row makes `<bos>`. */
function chooseTarget(index: number, decoder: boolean, time: number): Chip['choose'] {
  const row = index - 1;
  if (row < 0) return null;
  return decoder && row <= time ? { role: 'query', index: row, word: index } : { time: row };
}

const weightAt = (index: number, { weights }: Pointed) => weights?.[index] ?? null;

function rolesAt(index: number, { query, key }: Pointed, asks: boolean, asked: boolean): Axis[] {
  const roles: Axis[] = [];
  if (asks && index === query) roles.push('query');
  if (asked && index === key) roles.push('key');
  return roles;
}
