import type { AttentionText, Text } from '../text.ts';
import { attentionFields, headAt, isOn, type RecordLayout } from './record.ts';
import { none } from './regions.ts';

/** What a kernel of an edit is called where it computes a sweep. */
export const sweepName = (kernel: string) => `sweep ${kernel}`;

/** A slot of the kept places beside the one that `part` has among the working ones. */
export const keptSlot = (part: string) => `kept ${part}`;

type Slots = Readonly<Record<string, string>>;

type Stored = {
  readonly slot: Slots;
  /** Parts that are read again, each with where its region begins at this place. */
  readonly working: Readonly<Record<string, string>>;
  /** Where the kept region of a part begins. */
  kept(part: string): string;
};

/** Working parts are stored where they are read, all of them where they were chosen. */
export function storing({ slot, working, kept }: Stored): Pick<Text, 'at' | 'store'> {
  const at = (part: string) => `(${working[part]} + ${slot[part]})`;
  return {
    at,
    store(part, index, value) {
      const to = slot[keptSlot(part)];
      const work = part in working ? `arena[${at(part)} + ${index}] = ${value};` : '';
      const keep = to
        ? `if (${to} != ${none}u) { arena[${kept(part)} + ${to} + ${index}] = ${value}; }`
        : '';
      return `${work} ${keep}`;
    },
  };
}

/** What is changed in a stack, as the record at `told` says. */
export function changing(
  layout: RecordLayout,
): Pick<Text, 'place' | 'sum'> & { normed(value: string, sum: string): string } {
  return {
    place: (value) => `select(${value}, 0.0, ${isOn(layout.switch('unpositioned'))})`,
    sum: (x, out) => `select(${x} + ${out}, ${out}, ${isOn(layout.switch('residual-off'))})`,
    normed: (value, sum) => `select(${value}, ${sum}, ${isOn(layout.switch('norm-off'))})`,
  };
}

/** Whether the layer at hand hands on what it was given. */
export const isLayerOff = (layout: RecordLayout, layer: string) =>
  `(ids[told + ${layout.layerOff(0)}u + ${layer}] != 0u)`;

/**
 * What is changed in an attention.
 * @param at where the record tells of it @param row the query's row
 * @param weighed overrides weights, behind their exponentials
 */
export function attending(
  layout: RecordLayout,
  at: string,
  row: string,
  weighed: string,
): AttentionText {
  const uniform = `(ids[${at} + ${attentionFields.uniform}u] != 0u)`;
  return {
    scaled: (divided, score) => `select(${divided}, ${score}, ${isOn(layout.switch('unscaled'))})`,
    // Of zeros softmax makes equal weights.
    softmaxed: (scaled) => `select(${scaled}, 0.0, ${uniform})`,
    weighed,
    divisor: (total, head) => `divisorOf(overriding(${headAt(at, head)}, ${row}), ${total})`,
    share: (value, head, column) => `shareOf(${headAt(at, head)}, ${row}, ${column}, ${value})`,
  };
}

/** Texts that only the decoder's programs have. */
export const noDecoding = {
  ...{ layer: '0u', beginLayer: '', wrote: '', asked: '', given: '0u', limit: '0u', end: '0u' },
  givenId: () => '0u',
} as const;
