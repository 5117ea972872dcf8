import * as v from 'valibot';
import { availableDirections } from '../../engine/available.ts';
import { locales } from '../../messages/locales.ts';
import { views } from '../../view/selection.ts';
import { steps } from '../../view/steps/steps.ts';

/** The longest text a link carries; far beyond what the model takes. */
const textLimit = 2000;

const ordinal = (most: number) =>
  v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/), v.transform(Number), v.maxValue(most));

/** Words with one space between them, as none has one in it. */
const spaced = v.pipe(v.string(), v.maxLength(textLimit), v.regex(/^\S+( \S+)*$/));

/** One schema per parameter, so that a damaged one falls alone. Numbers count from 1, for people. */
const fields = {
  lang: v.picklist(locales),
  theme: v.picklist(['light', 'dark', 'system']),
  dir: v.picklist(availableDirections),
  text: v.pipe(v.string(), v.maxLength(textLimit)),
  prefix: spaced,
  own: v.picklist(['shown']),
  t: ordinal(999),
  view: v.picklist(views),
  stack: v.picklist(['encoder', 'decoder']),
  layer: ordinal(99),
  attn: v.picklist(['self', 'cross']),
  head: ordinal(99),
  step: v.picklist(steps),
  q: ordinal(999),
  k: ordinal(999),
  f: ordinal(9999),
  pos: v.picklist(['sentence', 'all']),
  undivided: v.picklist(['off', 'on']),
} as const;

type Fields = typeof fields;
export type FieldName = keyof Fields;
/** What an address says, parsed; a parameter that is absent or damaged is left out. */
export type Address = { readonly [Name in FieldName]?: v.InferOutput<Fields[Name]> };

/** Every parameter that is ours, in the order an address has them. */
export const fieldNames = Object.keys(fields) as FieldName[];

/** @returns what can be read, and the names of the parameters that cannot */
export function readAddress(params: URLSearchParams): {
  address: Address;
  damaged: readonly FieldName[];
} {
  const address: Record<string, unknown> = {};
  const damaged: FieldName[] = [];
  for (const name of fieldNames) {
    const raw = params.get(name);
    if (raw === null) continue;
    const parsed = v.safeParse(fields[name], raw);
    if (parsed.success) address[name] = parsed.output;
    else damaged.push(name);
  }
  if (address.attn === 'cross' && address.stack !== 'decoder') {
    delete address.attn;
    damaged.push('attn');
  }
  if (address.own && !address.prefix) {
    delete address.own;
    damaged.push('own');
  }
  return { address: address as Address, damaged };
}

/** Writes an address into `params`; parameters that are not ours (`backend`, say) stay. */
export function writeAddress(address: Address, params = new URLSearchParams()): URLSearchParams {
  for (const name of fieldNames) {
    const value = address[name];
    if (value === undefined) params.delete(name);
    else params.set(name, String(value));
  }
  return params;
}
