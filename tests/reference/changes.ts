import type { MaskWay } from '../../src/lab/mask.ts';
import type { Intervention, Plan } from '../../src/lab/plan.ts';
import { type Rows, softmaxRow } from './linear.ts';

/** A plan as the float64 loops ask for it; written apart from the engine's taps and kernels. */
export type Changes = {
  has(kind: Intervention['kind']): boolean;
  /** How the decoder's mask is put on. */
  readonly mask: MaskWay;
  /** Softmax's weights of a head, changed. @param masked the scores they come of, −∞ where blocked */
  pattern(path: string, head: number, masked: Rows): Rows;
  /** What a head adds, changed. */
  share(path: string, head: number, rows: Rows): Rows;
  isOff(layer: string): boolean;
  /** Whether a cross-attention is fed the decoder's own rows. */
  isOwn(path: string): boolean;
};

type HeadChange = Extract<Intervention, { head: number }>;

function overridden(rows: Rows, one: Extract<HeadChange, { kind: 'pattern' }>): Rows {
  const cells = new Map(one.weights.map((cell) => [`${cell.query} ${cell.key}`, cell.weight]));
  const touched = new Set(one.weights.map(({ query }) => query));
  return rows.map((row, i) => {
    const changed = row.map((weight, j) => cells.get(`${i} ${j}`) ?? weight);
    const total = changed.reduce((sum, weight) => sum + weight, 0);
    if (!touched.has(i) || !one.renormalised || total === 0) return changed;
    return changed.map((weight) => weight / total);
  });
}

const flat = (row: number[]) => {
  const open = row.filter((score) => score > Number.NEGATIVE_INFINITY).length;
  return row.map((score) => (score > Number.NEGATIVE_INFINITY ? 1 / open : 0));
};

function maskIn(plan: Plan): MaskWay {
  const by = plan.find((one) => one.kind === 'masked-by');
  if (by) return by.way;
  return plan.some(({ kind }) => kind === 'unmasked') ? 'plus' : 'right';
}

export function changesIn(plan: Plan): Changes {
  const of = (path: string, head: number) =>
    plan.filter(
      (one): one is HeadChange => 'head' in one && one.attention === path && one.head === head,
    );
  return {
    has: (kind) => plan.some((one) => one.kind === kind),
    mask: maskIn(plan),
    pattern(path, head, masked) {
      const even = plan.some((one) => one.kind === 'uniform' && one.attention === path);
      let rows = masked.map(even ? flat : softmaxRow);
      for (const one of of(path, head)) if (one.kind === 'pattern') rows = overridden(rows, one);
      return rows;
    },
    share(path, head, computed) {
      let rows = computed;
      for (const one of of(path, head)) {
        if (one.kind !== 'patched') continue;
        const given = new Map(one.rows.map(({ query, output }) => [query, Array.from(output)]));
        rows = rows.map((row, i) => given.get(i) ?? row);
      }
      const gains = of(path, head).map((one) => (one.kind === 'head-gain' ? one.gain : 1));
      const gain = gains.reduce((product, one) => product * one, 1);
      return rows.map((row) => row.map((value) => value * gain));
    },
    isOwn: (path) => plan.some((one) => one.kind === 'own-words' && one.attention === path),
    isOff: (layer) => plan.some((one) => one.kind === 'layer-off' && one.layer === layer),
  };
}
