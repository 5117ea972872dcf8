import type { Dimensions } from '../trace/dimensions.ts';
import type { Lengths } from '../trace/shapes.ts';
import { type AttentionSublayer, attentionsOf, type LayerPath } from '../trace/topology.ts';
import type { HeadRow, Intervention, Plan, Weight } from './plan.ts';

/** What a plan is held against: `target` is the most words the run may write. */
export type Checked = { readonly dimensions: Dimensions; readonly lengths: Lengths };

function assertIn(what: string, value: number, count: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= count) {
    throw new RangeError(`no ${what} ${value}, of ${count}`);
  }
}

function assertFinite(what: string, values: ArrayLike<number>): void {
  const odd = Array.from(values).find((value) => !Number.isFinite(value));
  if (odd !== undefined) throw new RangeError(`${odd} is no ${what}`);
}

function assertLayer(layer: LayerPath, { nLayers }: Dimensions): void {
  const [, index = ''] = /^(?:encoder|decoder)\.(\d+)$/.exec(layer) ?? [];
  if (index === '') throw new RangeError(`no layer ${layer}`);
  assertIn('layer', Number(index), nLayers);
}

function assertWeights(
  weights: readonly Weight[],
  { sides, causal }: AttentionSublayer,
  lengths: Lengths,
): void {
  for (const { query, key, weight } of weights) {
    assertIn('query', query, lengths[sides.query]);
    assertIn('key', key, lengths[sides.key]);
    assertFinite('weight', [weight]);
    if (causal && key > query) throw new RangeError(`key ${key} is masked for query ${query}`);
  }
}

function assertRows(
  rows: readonly HeadRow[],
  { sides }: AttentionSublayer,
  { dimensions, lengths }: Checked,
): void {
  for (const { query, output } of rows) {
    assertIn('query', query, lengths[sides.query]);
    if (output.length !== dimensions.dModel) throw new RangeError(`a row of ${output.length}`);
    assertFinite('output', output);
  }
}

function assertHead(
  one: Extract<Intervention, { head: number }>,
  at: AttentionSublayer,
  checked: Checked,
  masked: boolean,
): void {
  assertIn('head', one.head, checked.dimensions.nHeads);
  if (one.kind === 'head-gain') assertFinite('gain', [one.gain]);
  if (one.kind === 'patched') assertRows(one.rows, at, checked);
  if (one.kind === 'pattern') {
    assertWeights(one.weights, { ...at, causal: at.causal && masked }, checked.lengths);
  }
}

/**
 * Its own words are a decoder's, and weights of its pattern are told of the encoder's. It looks at them under the
 * causal mask as it is trained; of another nothing says whether it would hold there, too.
 */
function assertCross({ path, kind }: AttentionSublayer, plan: Plan): void {
  if (kind !== 'cross_attn') throw new RangeError(`${path} is no cross-attention`);
  if (plan.some((one) => one.kind === 'pattern' && one.attention === path)) {
    throw new RangeError(`${path} has other keys than those weights are of`);
  }
  const mask = plan.find((one) => one.kind === 'unmasked' || one.kind === 'masked-by');
  if (mask)
    throw new RangeError(`${path} has its own words under the mask that ${mask.kind} changes`);
}

/**
 * Holds a plan against a model and a sentence.
 * @throws RangeError for a layer, an attention, a head, a query or a key that is not there, a weight
 * where the mask allows none, a number that is none, and own words beside what changes their mask or keys
 */
export function assertPlan(plan: Plan, checked: Checked): void {
  const attentions = attentionsOf(checked.dimensions);
  const masked = !plan.some(({ kind }) => kind === 'unmasked');
  for (const one of plan) {
    if (one.kind === 'layer-off') assertLayer(one.layer, checked.dimensions);
    if (!('attention' in one)) continue;
    const at = attentions.find(({ path }) => path === one.attention);
    if (!at) throw new RangeError(`no ${one.attention}`);
    if (one.kind === 'own-words') assertCross(at, plan);
    if ('head' in one) assertHead(one, at, checked, masked);
  }
}
