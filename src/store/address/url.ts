import * as v from 'valibot';
import { availableDirections } from '../../engine/available.ts';
import { isSwitch, type Switch } from '../../lab/switches.ts';
import { locales } from '../../messages/locales.ts';
import { normNames } from '../../trace/topology.ts';
import { knobs, mostOf } from '../../view/cost/sizes.ts';
import { futureTabs } from '../../view/future/tabs.ts';
import { dropoutIn, rowTabs, temperatures } from '../../view/mask/rowTry.ts';
import { isOrder } from '../../view/order/order.ts';
import { panels } from '../../view/panels.ts';
import { partKinds } from '../../view/parts/part.ts';
import { plugWords } from '../../view/plugboard/plugs.ts';
import { projectionTabs } from '../../view/projections/tabs.ts';
import { turnIn } from '../../view/projections/turn.ts';
import { widths } from '../../view/root/widths.ts';
import { views } from '../../view/selection.ts';
import { steps } from '../../view/steps/steps.ts';
import { isBench, isHand } from '../hand/address.ts';
import { longestHand } from '../hand/link.ts';
import { tableWords } from '../roles/tableWords.ts';

/** The longest text a link carries; far beyond what the model takes. */
const textLimit = 2000;

const ordinal = (most: number) =>
  v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/), v.transform(Number), v.maxValue(most));

/** The finished model, or the steps that one was trained for. */
const moment = v.union([
  v.picklist(['finished']),
  v.pipe(v.string(), v.regex(/^(0|[1-9]\d{0,7})$/), v.transform(Number)),
]);

/** What only a comparison has. */
const ofComparison = ['other', 'othertrained', 'rows', 'rank'] as const;

/** Words with one space between them, as none has one in it. */
const spaced = v.pipe(v.string(), v.maxLength(textLimit), v.regex(/^\S+( \S+)*$/));

/** Each once, in the page's own order; one that is unknown spoils the list. */
const someOf = <Name extends string>(names: readonly Name[]) =>
  v.pipe(
    v.string(),
    v.maxLength(200),
    v.transform((list) => list.split(',')),
    v.array(v.picklist(names)),
    v.transform((list) => names.filter((name) => list.includes(name))),
  );

/** Each once, in the order in which they were made. */
const switches = v.pipe(
  v.string(),
  v.maxLength(400),
  v.transform((list) => [...new Set(list.split(','))]),
  v.array(v.custom<Switch>((name) => typeof name === 'string' && isSwitch(name))),
);

/** One schema per parameter, so that a damaged one falls alone. Numbers count from 1, for people. */
const fields = {
  lang: v.picklist(locales),
  theme: v.picklist(['light', 'dark', 'system']),
  dir: v.picklist(availableDirections),
  text: v.pipe(v.string(), v.maxLength(textLimit)),
  s: ordinal(999),
  prefix: spaced,
  own: v.picklist(['shown']),
  trained: moment,
  t: ordinal(999),
  other: v.pipe(v.string(), v.minLength(1), v.maxLength(textLimit)),
  othertrained: moment,
  rows: v.picklist(['all']),
  rank: v.picklist(['moved']),
  view: v.picklist(views),
  stack: v.picklist(['encoder', 'decoder']),
  layer: ordinal(99),
  attn: v.picklist(['self', 'cross']),
  head: ordinal(99),
  part: v.picklist(partKinds),
  norm: v.picklist(normNames),
  step: v.picklist(steps),
  q: ordinal(999),
  k: ordinal(999),
  f: ordinal(9999),
  pos: v.picklist(['sentence', 'all']),
  table: someOf(tableWords),
  undivided: v.picklist(['off', 'on']),
  width: v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number), v.picklist(widths)),
  proj: v.picklist(projectionTabs),
  turn: v.pipe(
    v.string(),
    v.check((word) => turnIn(word) !== null),
  ),
  plugs: v.picklist(plugWords),
  order: v.pipe(
    v.string(),
    v.regex(/^[1-9]\d?(,[1-9]\d?)*$/),
    v.transform((list) => list.split(',').map(Number)),
    v.check((list) => isOrder(list.map((place) => place - 1))),
  ),
  future: v.picklist(futureTabs),
  row: v.picklist(rowTabs),
  temp: v.picklist(temperatures),
  drop: v.pipe(
    v.string(),
    v.check((word) => dropoutIn(word) !== null),
  ),
  cost: v.pipe(
    v.string(),
    v.regex(/^([1-9]\d{0,6},){8}[1-9]\d{0,6}$/),
    v.transform((list) => list.split(',').map(Number)),
    v.check((list) => knobs.every((knob, at) => (list[at] ?? 0) <= mostOf[knob])),
  ),
  off: switches,
  heads: v.picklist(['off']),
  // What is changed of the heads is read where it is shown.
  edit: v.pipe(
    v.string(),
    v.maxLength(800),
    v.regex(/^(raw|(raw_)?[ed]\d+\.(self|cross)\.h\d+-[\w.-]+)$/),
  ),
  hand: v.pipe(v.string(), v.maxLength(longestHand), v.check(isHand)),
  bench: v.pipe(v.string(), v.check(isBench)),
  card: v.picklist(['open']),
  present: v.picklist(['on']),
  predict: v.picklist(['on', 'off']),
  hide: someOf(panels),
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
  for (const name of impossible(address)) {
    delete address[name];
    damaged.push(name);
  }
  if (address.own && !address.prefix) {
    delete address.own;
    damaged.push('own');
  }
  return { address: address as Address, damaged };
}

/** What only the decoder or a comparison has, where the address does not name it. */
function impossible(address: Record<string, unknown>): readonly FieldName[] {
  const { stack, attn, norm, view } = address;
  const ofDecoder: readonly FieldName[] = [
    ...(attn === 'cross' ? ['attn' as const] : []),
    ...(norm === 'ln3' ? ['norm' as const] : []),
  ];
  return [
    ...(stack === 'decoder' ? [] : ofDecoder),
    ...(view === 'compare' ? [] : ofComparison.filter((name) => name in address)),
  ];
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
