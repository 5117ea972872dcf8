import { inOrder, type Plan } from '../../lab/plan.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { Lengths } from '../../trace/shapes.ts';
import { type AttentionSublayer, attentionsOf, type Stack } from '../../trace/topology.ts';
import {
  attentionFields,
  encoderFields,
  headFields,
  type RecordLayout,
  recordLayout,
  switches,
  untouched,
  variantFields,
} from './record.ts';

/** One variant, as ids: what is read, and what is given of what is written. */
export type ToldVariant = {
  readonly source: readonly number[];
  readonly given: readonly number[];
  /** The most words it writes. */
  readonly limit: number;
  /** The id that ends it; `noId` for none. */
  readonly end: number;
  readonly plan: Plan;
};

/** A sentence through an encoder that is changed so; several variants may share it. */
export type ToldEncoder = Pick<ToldVariant, 'source' | 'plan'>;

/** What a chunk's programs are told: records of encoders, of variants, and tables behind them. */
export type Told = {
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly encoders: number;
  readonly variants: number;
};

type Sizes = { readonly dimensions: Dimensions; readonly lengths: Lengths };

const bitsOf = (value: number) => new Uint32Array(Float32Array.of(value).buffer)[0] as number;

/** A plan's changes that an encoder meets. */
function encoderChanges(plan: Plan): Plan {
  const isThere = (path: string) => path.startsWith('encoder.');
  return plan.filter((one) => {
    if ('attention' in one) return isThere(one.attention);
    return one.kind === 'layer-off' ? isThere(one.layer) : true;
  });
}

type SharedEncoders = {
  readonly encoders: readonly ToldEncoder[];
  /** Which of them is a variant's; the first few variants need no encoder that comes later. */
  readonly whose: readonly number[];
};

/** The encoders that variants need, one for all that read and change the same. */
export function sharedEncoders(variants: readonly ToldVariant[]): SharedEncoders {
  const encoders = new Map<string, { at: number; encoder: ToldEncoder }>();
  const whose = variants.map(({ source, plan }) => {
    const encoder = { source, plan: encoderChanges(inOrder(plan)) };
    const key = JSON.stringify(encoder);
    const known = encoders.get(key) ?? { at: encoders.size, encoder };
    encoders.set(key, known);
    return known.at;
  });
  return { encoders: [...encoders.values()].map(({ encoder }) => encoder), whose };
}

/** Numbers at the end of which tables grow. */
function page(length: number) {
  const numbers: number[] = new Array<number>(length).fill(0);
  return {
    numbers,
    set(at: number, value: number): void {
      numbers[at] = value;
    },
    /** @returns where these begin */
    append(more: readonly number[]): number {
      const at = numbers.length;
      // One by one: a table may be longer than a call takes arguments.
      for (const one of more) numbers.push(one);
      return at;
    },
  };
}
type Page = ReturnType<typeof page>;

/** A table of rows, of which some are there. */
function tableOf(rows: ReadonlyMap<number, readonly number[]>, count: number, to: Page): number {
  const at = to.append(new Array<number>(count).fill(0));
  for (const [row, numbers] of rows) to.set(at + row, to.append(numbers));
  return at;
}

type OfHead<Kind extends string> = Extract<Plan[number], { kind: Kind }>;

function overridingTable(one: OfHead<'pattern'>, { sides }: AttentionSublayer, to: Page, s: Sizes) {
  const rows = new Map<number, number[]>();
  const keys = s.lengths[sides.key];
  for (const { query, key, weight } of one.weights) {
    const row = rows.get(query) ?? [
      Number(one.renormalised),
      ...new Array<number>(keys).fill(untouched),
    ];
    row[1 + key] = bitsOf(weight);
    rows.set(query, row);
  }
  return tableOf(rows, s.lengths[sides.query], to);
}

function patchedTable(one: OfHead<'patched'>, { sides }: AttentionSublayer, to: Page, s: Sizes) {
  const rows = one.rows.map(({ query, output }) => {
    return [query, Array.from(output, bitsOf)] as const;
  });
  return tableOf(new Map(rows), s.lengths[sides.query], to);
}

type Changed = { readonly stack: Stack; readonly plan: Plan; readonly at: number };

/** Writes what is changed of an attention. @param index which one of its stack */
function tellAttention(
  attention: AttentionSublayer,
  index: number,
  { plan, at }: Changed,
  { layout, to, sizes }: { layout: RecordLayout; to: Page; sizes: Sizes },
): void {
  const here = plan.filter((one) => 'attention' in one && one.attention === attention.path);
  const first = at + layout.attention(index);
  const flag = (field: number, kind: string) =>
    to.set(first + field, Number(here.some((one) => one.kind === kind)));
  flag(attentionFields.uniform, 'uniform');
  flag(attentionFields.overridden, 'pattern');
  for (let head = 0; head < sizes.dimensions.nHeads; head++) {
    const field = (which: keyof typeof headFields) =>
      at + layout.head(index, head) + headFields[which];
    const own = here.filter((one) => 'head' in one && one.head === head);
    let gain = 1;
    for (const one of own) {
      if (one.kind === 'head-gain') gain *= one.gain;
      if (one.kind === 'pattern')
        to.set(field('pattern'), overridingTable(one, attention, to, sizes));
      if (one.kind === 'patched') to.set(field('patched'), patchedTable(one, attention, to, sizes));
    }
    to.set(field('gain'), bitsOf(gain));
  }
}

function tellChanges(changed: Changed, layout: RecordLayout, to: Page, sizes: Sizes): void {
  const { stack, plan, at } = changed;
  for (const name of switches) {
    to.set(at + layout.switch(name), Number(plan.some(({ kind }) => kind === name)));
  }
  for (const one of plan) {
    const [of, layer] = one.kind === 'layer-off' ? one.layer.split('.') : [];
    if (of === stack) to.set(at + layout.layerOff(Number(layer)), 1);
  }
  const own = attentionsOf(sizes.dimensions).filter((one) => one.stack === stack);
  own.forEach((attention, index) => {
    tellAttention(attention, index, changed, { layout, to, sizes });
  });
}

/** Writes everything down. @param sizes for whose lengths the chunk is laid out */
export function tell(
  variants: readonly ToldVariant[],
  { encoders, whose }: SharedEncoders,
  sizes: Sizes,
): Told {
  const { nLayers } = sizes.dimensions;
  const [encoding, decoding] = [
    recordLayout(sizes.dimensions, nLayers),
    recordLayout(sizes.dimensions, 2 * nLayers),
  ];
  const second = encoders.length * encoding.length;
  const to = page(second + variants.length * decoding.length);
  encoders.forEach(({ source, plan }, index) => {
    const at = index * encoding.length;
    to.set(at + encoderFields.rows, source.length);
    to.set(at + encoderFields.ids, to.append(source));
    tellChanges({ stack: 'encoder', plan, at }, encoding, to, sizes);
  });
  variants.forEach(({ source, given, limit, end, plan }, index) => {
    const at = second + index * decoding.length;
    const own = {
      ...{ encoder: whose[index] as number, rows: source.length },
      ...{ given: given.length, ids: to.append(given), limit, end },
    };
    for (const [name, where] of Object.entries(variantFields)) {
      to.set(at + where, own[name as keyof typeof own]);
    }
    tellChanges({ stack: 'decoder', plan: inOrder(plan), at }, decoding, to, sizes);
  });
  return { numbers: Uint32Array.from(to.numbers), encoders: 0, variants: second };
}
