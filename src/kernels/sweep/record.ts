import type { Dimensions } from '../../trace/dimensions.ts';

/**
 * What an encoder or a variant is told lies in a record of whole numbers, floats as their bits: some
 * of its own, and then what is changed in its stack, which both have alike.
 */
export const encoderFields = { rows: 0, ids: 1 } as const;
export const variantFields = { encoder: 0, rows: 1, given: 2, ids: 3, limit: 4, end: 5 } as const;
/** Whether it is so, 0 or 1. */
export const switches = ['unpositioned', 'unscaled', 'residual-off', 'norm-off'] as const;
export type Switch = (typeof switches)[number];

/** Of a head: its gain, and the tables of its rows that are overridden and patched, 0 for none. */
export const headFields = { gain: 0, pattern: 1, patched: 2 } as const;
const headLength = 3;
/** Of an attention, before its heads. */
export const attentionFields = { uniform: 0, overridden: 1 } as const;
const attentionHead = 2;

/** Numbers of a record's own, those that both kinds have the same room for. */
const ownLength = 6;

/** No number of an overriding row: the weight stays. As a float it would be none. */
export const untouched = 0xffff_ffff;

/** Where things lie in a record, for a model's sizes. */
export type RecordLayout = {
  readonly length: number;
  switch(name: Switch): number;
  layerOff(layer: number): number;
  attention(index: number): number;
  /** From one attention to the next, and from an attention to its heads. */
  readonly attentionLength: number;
  head(attention: number, head: number): number;
};

/** @param attentions how many the stack has */
export function recordLayout(
  { nLayers, nHeads }: Pick<Dimensions, 'nLayers' | 'nHeads'>,
  attentions: number,
): RecordLayout {
  const layers = ownLength + switches.length;
  const first = layers + nLayers;
  const attentionLength = attentionHead + headLength * nHeads;
  const attention = (index: number) => first + index * attentionLength;
  return {
    length: attention(attentions),
    switch: (name) => ownLength + switches.indexOf(name),
    layerOff: (layer) => layers + layer,
    ...{ attention, attentionLength },
    head: (index, head) => attention(index) + attentionHead + head * headLength,
  };
}

/** Functions that read what a head is told; the programs call them. */
export const recordFunctions = `
/** Where a row of a table begins, 0 where it has none. */
fn rowIn(table: u32, row: u32) -> u32 {
  if (table == 0u) { return 0u; }
  return ids[table + row];
}
/** Where the overriding weights of a head's row begin. */
fn overriding(headAt: u32, row: u32) -> u32 { return rowIn(ids[headAt + ${headFields.pattern}u], row); }
/** A weight, or the one in its place. */
fn weightOf(given: u32, key: u32, weight: f32) -> f32 {
  let bits = ids[given + 1u + key];
  if (bits == ${untouched}u) { return weight; }
  return bitcast<f32>(bits);
}
/** A row that was overridden stays as it is unless it is renormalised, and so does one of zeros. */
fn divisorOf(given: u32, total: f32) -> f32 {
  if (given != 0u && (ids[given] == 0u || total == 0.0)) { return 1.0; }
  return total;
}
/** What a head adds to a column: its own or another run's, times its gain. */
fn shareOf(headAt: u32, row: u32, column: u32, share: f32) -> f32 {
  let given = rowIn(ids[headAt + ${headFields.patched}u], row);
  let gain = bitcast<f32>(ids[headAt + ${headFields.gain}u]);
  if (given == 0u) { return share * gain; }
  return bitcast<f32>(ids[given + column]) * gain;
}`;

/** Words of the record at \`told\`, in WGSL. */
export const field = (at: number) => `ids[told + ${at}u]`;
export const isOn = (at: number) => `(${field(at)} != 0u)`;
export const headAt = (attentionAt: string, head: string) =>
  `(${attentionAt} + ${attentionHead}u + ${head} * ${headLength}u)`;
