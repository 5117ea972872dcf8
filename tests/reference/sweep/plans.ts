import type { Plan, Weight } from '../../../src/lab/plan.ts';
import { seededRandom } from '../../../src/language/random.ts';
import type { Dimensions } from '../../../src/trace/dimensions.ts';
import { type AttentionSublayer, attentionsOf } from '../../../src/trace/topology.ts';

export type Lengths = { readonly source: number; readonly target: number };

/** Draws heads, weights and rows for a sentence; the same ones for the same seed. */
function drawing(dimensions: Dimensions, lengths: Lengths, seed: number) {
  const next = seededRandom(seed);
  const below = (count: number) => Math.floor(next() * count);
  const attentions = attentionsOf(dimensions);

  function head(among: readonly AttentionSublayer[] = attentions) {
    const at = among[below(among.length)] as AttentionSublayer;
    return { at, attention: at.path, head: below(dimensions.nHeads) };
  }

  /** A weight for each allowed key of a query, or for one of them. */
  function weights({ sides, causal }: AttentionSublayer, query: number, whole: boolean): Weight[] {
    const keys = causal ? query + 1 : lengths[sides.key];
    const all = Array.from({ length: keys }, (_, key) => ({ query, key, weight: next() }));
    return whole ? all : [all[below(keys)] as Weight];
  }

  const row = () => Float32Array.from({ length: dimensions.dModel }, () => next() - 0.5);
  return { head, weights, row, below };
}

/**
 * One plan of each kind, and several joined, for a sentence that writes so many words at least.
 * "No mask" is no part of them: no kernel knows it.
 */
export function plansFor(
  dimensions: Dimensions,
  lengths: Lengths,
  seed: number,
): Readonly<Record<string, Plan>> {
  const { head, weights, row, below } = drawing(dimensions, lengths, seed);
  const attentions = attentionsOf(dimensions);
  const queries = ({ sides }: AttentionSublayer) =>
    Array.from({ length: lengths[sides.query] }, (_, query) => query);
  const overriding = (whole: boolean, renormalised: boolean, every = false) => {
    const { at, ...of } = head();
    const rows = every ? queries(at) : [below(lengths[at.sides.query])];
    const cells = rows.flatMap((query) => weights(at, query, whole));
    return { kind: 'pattern', ...of, weights: cells, renormalised } as const;
  };
  const patch = () => {
    const { at, ...of } = head();
    const rows = queries(at)
      .filter((query) => query % 2 === 0)
      .map((query) => ({ query, output: row() }));
    return { kind: 'patched', ...of, rows } as const;
  };
  const gain = (value: number) => {
    const { attention, head: which } = head();
    return { kind: 'head-gain', attention, head: which, gain: value } as const;
  };
  const layer = () => `${below(2) ? 'encoder' : 'decoder'}.${below(dimensions.nLayers)}` as const;
  /** Turned round, and a head both patched and turned down: it is not the order told that counts. */
  const joined = (): Plan => {
    const { rows, ...patched } = patch();
    return [
      { kind: 'layer-off', layer: layer() },
      ...[{ ...patched, kind: 'head-gain', gain: 0.5 } as const, gain(2), gain(0.5)],
      ...[{ ...patched, rows }, overriding(true, true, true)],
      ...[...uniform.slice(0, 1), { kind: 'unscaled' } as const],
    ];
  };
  const uniform = attentions.map(({ path }) => ({ kind: 'uniform', attention: path }) as const);
  return {
    nothing: [],
    gain: [gain(0.3)],
    'head off': [gain(0)],
    'layer off': [{ kind: 'layer-off', layer: layer() }],
    unscaled: [{ kind: 'unscaled' }],
    unpositioned: [{ kind: 'unpositioned' }],
    'residual off': [{ kind: 'residual-off' }],
    'norm off': [{ kind: 'norm-off' }],
    uniform,
    'a cell': [overriding(false, true)],
    'a cell, not renormalised': [overriding(false, false)],
    'a row': [overriding(true, true)],
    'a head': [overriding(true, false, true)],
    patched: [patch()],
    joined: joined(),
  };
}
