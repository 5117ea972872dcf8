import type { MaskWay } from '../../src/lab/mask.ts';
import type { Plan } from '../../src/lab/plan.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { type Changes, changesIn } from './changes.ts';
import { columns, multiply, plus, type Rows, rowsFrom, softmaxRow, transposed } from './linear.ts';

/**
 * The paper's encoder–decoder (post-LN) in float64, one sentence, no padding. It shares no code
 * with src/model: shapes, masks and sums are written out again from the paper's equations.
 */
export type ReadParameter = (name: string) => ArrayLike<number>;
/** Activations by pinned name, flattened row-major (heads first). */
export type Reference = Map<string, number[]>;

/** Which cross-attentions are fed otherwise: queries, keys, values by letter, of `d`ecoder or `e`ncoder. */
export type Plugged = Readonly<Record<string, string>>;

type Context = {
  d: Dimensions;
  read: ReadParameter;
  out: Reference;
  changes: Changes;
  from: Plugged;
};

const areMatrices = (value: Rows | Rows[]): value is Rows[] => Array.isArray(value[0]?.[0]);

function put({ out }: Context, name: string, value: Rows | Rows[]): void {
  const rows = areMatrices(value) ? value.flat() : value;
  // Joining whole rows is many times faster than `flat`, which goes number by number.
  out.set(name, ([] as number[]).concat(...rows));
}

/** Rows of a model's parameters: many sentences are held against one model. */
const known = new WeakMap<ReadParameter, Map<string, Rows>>();

function matrix({ read }: Context, name: string, width: number): Rows {
  const rows = known.get(read) ?? new Map<string, Rows>();
  known.set(read, rows);
  const found = rows.get(name) ?? rowsFrom(read(name), width);
  rows.set(name, found);
  return found;
}

function embedded(c: Context, stack: string, ids: readonly number[]): Rows {
  const { dModel } = c.d;
  const table = matrix(c, 'embedding', dModel);
  const words = ids.map((id) => (table[id] as number[]).map((x) => x * Math.sqrt(dModel)));
  const places = ids.map((_, position) =>
    Array.from({ length: dModel }, (_, j) => {
      const angle = position / 10000 ** ((2 * Math.floor(j / 2)) / dModel);
      return j % 2 ? Math.cos(angle) : Math.sin(angle);
    }),
  );
  put(c, `${stack}.tokens`, [[...ids]]);
  put(c, `${stack}.embed`, words);
  const there = c.changes.has('unpositioned') ? places.map((row) => row.map(() => 0)) : places;
  put(c, `${stack}.pos_embed`, there);
  return plus(words, there);
}

/** A later word's score, as the mask leaves it. */
function hidden(way: MaskWay, score: number): number {
  if (way === 'right') return Number.NEGATIVE_INFINITY;
  // Of a row of zeros the key is 0, and so is its product with any query.
  return way === 'times' || way === 'input' ? 0 : score;
}

function weighed(way: MaskWay, pattern: Rows): Rows {
  if (way !== 'after' && way !== 'shared') return pattern;
  const kept = pattern.map((row, i) => row.map((weight, j) => (j > i ? 0 : weight)));
  if (way === 'after') return kept;
  return kept.map((row) => {
    const total = row.reduce((sum, weight) => sum + weight, 0);
    return row.map((weight) => weight / total);
  });
}

function mixed(way: MaskWay, pattern: Rows, v: Rows): Rows {
  if (way !== 'input') return multiply(pattern, v);
  return pattern.flatMap((row, i) => {
    const there = v.map((value, j) => (j > i ? value.map(() => 0) : value));
    return multiply([row], there);
  });
}

function attend(
  c: Context,
  path: string,
  asking: Rows,
  memory: Rows,
  causal: boolean,
  valued = memory,
): Rows {
  const { nHeads, dHead, dModel } = c.d;
  const wide = nHeads * dHead;
  const [wq, wk, wv] = ['w_q', 'w_k', 'w_v'].map((w) => matrix(c, `${path}.${w}`, wide));
  const wo = matrix(c, `${path}.w_o`, dModel);
  const parts: Record<string, Rows[]> = {};
  const add = (name: string, value: Rows) => {
    parts[name] = [...(parts[name] ?? []), value];
    return value;
  };
  for (let head = 0; head < nHeads; head++) {
    const [from, to] = [head * dHead, (head + 1) * dHead];
    const q = add('q', multiply(asking, columns(wq as Rows, from, to)));
    const k = add('k', multiply(memory, columns(wk as Rows, from, to)));
    const v = add('v', multiply(valued, columns(wv as Rows, from, to)));
    const scores = add('scores', multiply(q, transposed(k)));
    const scaled = add(
      'scaled',
      scores.map((row) => row.map((s) => (c.changes.has('unscaled') ? s : s / Math.sqrt(dHead)))),
    );
    const way = causal ? c.changes.mask : 'plus';
    const masked = add(
      'masked',
      scaled.map((row, i) => row.map((s, j) => (j > i ? hidden(way, s) : s))),
    );
    const pattern = add('pattern', weighed(way, c.changes.pattern(path, head, masked)));
    const context = add('context', mixed(way, pattern, v));
    add('head_out', c.changes.share(path, head, multiply(context, wo.slice(from, to))));
  }
  const shares = parts.head_out as Rows[];
  const out = shares.reduce(plus);
  for (const [name, value] of Object.entries(parts)) put(c, `${path}.${name}`, value);
  put(c, `${path}.out`, out);
  return out;
}

/** @param handedOn what the layer hands on, where it is off and this its last norm */
function normed(c: Context, path: string, x: Rows, handedOn: Rows | null = null): Rows {
  const gain = c.read(`${path}.gain`);
  const bias = c.read(`${path}.bias`);
  const stats = x.map((row) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length;
    return { mean, scale: 1 / Math.sqrt(variance + 1e-5) };
  });
  const normalized = x.map((row, i) => {
    const { mean, scale } = stats[i] as { mean: number; scale: number };
    return row.map((value) => (value - mean) * scale);
  });
  for (const name of ['mean', 'scale'] as const) {
    put(
      c,
      `${path}.${name}`,
      stats.map((row) => [row[name]]),
    );
  }
  put(c, `${path}.normalized`, normalized);
  const gained = normalized.map((row) =>
    row.map((value, j) => value * (gain[j] as number) + (bias[j] as number)),
  );
  const out = handedOn ?? (c.changes.has('norm-off') ? x : gained);
  put(c, `${path}.out`, out);
  return out;
}

function withBias(c: Context, x: Rows, name: string): Rows {
  const bias = c.read(name);
  return x.map((row) => row.map((value, j) => value + (bias[j] as number)));
}

function feedForward(c: Context, layer: string, x: Rows): Rows {
  const ffn = `${layer}.ffn`;
  const pre = withBias(c, multiply(x, matrix(c, `${ffn}.w_1`, c.d.dFf)), `${ffn}.b_1`);
  const post = pre.map((row) => row.map((value) => Math.max(0, value)));
  const out = withBias(c, multiply(post, matrix(c, `${ffn}.w_2`, c.d.dModel)), `${ffn}.b_2`);
  put(c, `${ffn}.pre`, pre);
  put(c, `${ffn}.post`, post);
  put(c, `${ffn}.out`, out);
  return out;
}

function summed(c: Context, name: string, x: Rows, y: Rows): Rows {
  const sum = c.changes.has('residual-off') ? y : plus(x, y);
  put(c, name, sum);
  return sum;
}

function encoder(c: Context, ids: readonly number[]): Rows {
  let x = embedded(c, 'encoder', ids);
  for (let index = 0; index < c.d.nLayers; index++) {
    const layer = `encoder.${index}`;
    put(c, `${layer}.resid_pre`, x);
    const self = attend(c, `${layer}.self_attn`, x, x, false);
    const mid = normed(c, `${layer}.ln1`, summed(c, `${layer}.resid_mid`, x, self));
    const post = summed(c, `${layer}.resid_post`, mid, feedForward(c, layer, mid));
    x = normed(c, `${layer}.ln2`, post, c.changes.isOff(layer) ? x : null);
  }
  put(c, 'memory', x);
  return x;
}

/** As in the paper, or plugged in otherwise: masked where the decoder's words look at their own. */
function crossed(c: Context, path: string, asking: Rows, memory: Rows): Rows {
  const word = c.from[path] ?? (c.changes.isOwn(path) ? 'ddd' : 'dee');
  const [q, k, v] = [...word].map((letter) => (letter === 'd' ? asking : memory));
  return attend(c, path, q as Rows, k as Rows, word.startsWith('dd'), v);
}

function decoder(c: Context, ids: readonly number[], memory: Rows): void {
  let x = embedded(c, 'decoder', ids);
  for (let index = 0; index < c.d.nLayers; index++) {
    const layer = `decoder.${index}`;
    put(c, `${layer}.resid_pre`, x);
    const self = attend(c, `${layer}.self_attn`, x, x, true);
    const asking = normed(c, `${layer}.ln1`, summed(c, `${layer}.resid_mid`, x, self));
    const cross = crossed(c, `${layer}.cross_attn`, asking, memory);
    const mid = normed(c, `${layer}.ln2`, summed(c, `${layer}.resid_mid_cross`, asking, cross));
    const post = summed(c, `${layer}.resid_post`, mid, feedForward(c, layer, mid));
    x = normed(c, `${layer}.ln3`, post, c.changes.isOff(layer) ? x : null);
  }
  const logits = multiply(x, transposed(matrix(c, 'embedding', c.d.dModel)));
  put(c, 'logits', logits);
  put(c, 'probs', logits.map(softmaxRow));
}

/**
 * @param source ids, `<eos>` last @param target ids fed to the decoder, `<bos>` first
 * @param plan what is changed of the model
 */
export function referenceForward(
  d: Dimensions,
  read: ReadParameter,
  source: readonly number[],
  target: readonly number[],
  plan: Plan = [],
  from: Plugged = {},
): Reference {
  const context = { d, read, out: new Map(), changes: changesIn(plan), from };
  decoder(context, target, encoder(context, source));
  return context.out;
}
