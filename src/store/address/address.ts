import { type Direction, languagesOf } from '../../language/direction.ts';
import { examplesFor } from '../../language/examples.ts';
import { showing, shownIndex, type Written, wholeOf } from '../../language/reading/sentences.ts';
import { knobs, type Sizes } from '../../view/cost/sizes.ts';
import { type AttentionHead, kindOf, type Part, partFrom } from '../../view/parts/part.ts';
import { turnIn, turnWord } from '../../view/projections/turn.ts';
import type { View } from '../../view/selection.ts';
import { viewTraits } from '../../view/views.ts';
import { type AppState, firstVisit, initialState } from '../app.ts';
import { handAddress, handAt } from '../hand/address.ts';
import { oneLine } from '../oneLine.ts';
import { tableFrom, wordsOf } from '../roles/tableWords.ts';
import { emptySlot } from '../runs/holding.ts';
import { seenFrom } from '../runs/seen.ts';
import type { Asked, SlotState } from '../runs/slots.ts';
import { headWithin, partWithin, pointerWithin, switchesWithin } from '../within.ts';
import { comparedAddress, comparedIn } from './comparedAddress.ts';
import { rowTryAddress, rowTryIn } from './rowTry.ts';
import type { Address, FieldName } from './url.ts';

/** The page's own slot as an address; what is at rest (system theme, the last decoding step) is left out. */
export function addressOf(page: AppState): Address {
  const state = seenFrom(page, 'main');
  const head = headWithin(state);
  const pointer = pointerWithin(state);
  return {
    lang: state.locale,
    ...(state.theme === 'system' ? {} : { theme: state.theme }),
    dir: state.direction,
    text: wholeOf(state),
    ...sentenceAddress(state),
    ...(state.begin.length > 0 ? { prefix: state.begin.join(' ') } : {}),
    ...(state.own ? { own: 'shown' as const } : {}),
    ...(state.moments || state.trained !== null ? { trained: state.trained ?? 'finished' } : {}),
    ...(state.atEnd ? {} : { t: state.time + 1 }),
    ...comparedAddress(page),
    view: state.view,
    stack: head.stack,
    layer: head.layer + 1,
    attn: head.kind === 'cross_attn' ? 'cross' : 'self',
    head: head.head + 1,
    ...partAddress(state),
    step: state.step,
    q: pointer.query + 1,
    k: pointer.key + 1,
    f: pointer.feature + 1,
    ...(state.allPositions ? { pos: 'all' as const } : {}),
    ...tableAddress(state),
    ...(state.undivided ? { undivided: 'on' as const } : {}),
    ...(state.width === initialState.width ? {} : { width: state.width }),
    ...projectionAddress(state),
    ...(state.plugs === initialState.plugs ? {} : { plugs: state.plugs }),
    ...(state.order ? { order: state.order.map((word) => word + 1) } : {}),
    ...(state.future === initialState.future ? {} : { future: state.future }),
    ...rowTryAddress(state.rowTry),
    ...(state.cost ? { cost: knobs.map((knob) => state.cost?.[knob] ?? 1) } : {}),
    ...switchesAddress(state),
    ...(state.edit === '' ? {} : { edit: state.edit }),
    ...(state.view === 'hand' ? handAddress(state.hand) : {}),
    ...(state.card ? { card: 'open' as const } : {}),
    ...(state.presenting ? { present: 'on' as const } : {}),
    ...(state.predict ? { predict: 'on' as const } : {}),
    ...(state.hidden.length > 0 ? { hide: [...state.hidden] } : {}),
  };
}

/** Which of several sentences, where it is not the first. */
function sentenceAddress(state: ReturnType<typeof seenFrom>): Pick<Address, 's'> {
  if (state.before === '') return {};
  return { s: shownIndex(state, languagesOf(state.direction).source) + 1 };
}

/** How the table of heads is read, where it is not as at first. */
function tableAddress({ table }: Pick<AppState, 'table'>): Pick<Address, 'table'> {
  const words = wordsOf(table);
  return words.length > 0 ? { table: [...words] } : {};
}

/** What is tried with the projections, where it is not as at first. */
function projectionAddress({
  projection,
  turn,
}: Pick<AppState, 'projection' | 'turn'>): Pick<Address, 'proj' | 'turn'> {
  const [word, atFirst] = [turnWord(turn), turnWord(initialState.turn)];
  return {
    ...(projection === initialState.projection ? {} : { proj: projection }),
    ...(word === atFirst ? {} : { turn: word }),
  };
}

/** What is left out of the changed model, as far as the model has it. */
function switchesAddress(state: ReturnType<typeof seenFrom>): Pick<Address, 'off' | 'heads'> {
  const off = switchesWithin(state);
  return {
    ...(off.length > 0 ? { off: [...off] } : {}),
    ...(state.everyHead ? { heads: 'off' as const } : {}),
  };
}

/** Which part, where the view alone does not say it. */
function partAddress(state: ReturnType<typeof seenFrom>): Pick<Address, 'part' | 'norm'> {
  const part = partWithin(state);
  const [plain] = viewTraits[state.view].of;
  return {
    ...(kindOf(part) === plain ? {} : { part: kindOf(part) }),
    ...(part.kind === 'norm' ? { norm: part.norm } : {}),
  };
}

/** The part that an address names, where its view shows such, else the one of the view's own kind. */
function partOf({ part: kind, norm }: Address, view: View, head: AttentionHead): Part {
  const { of } = viewTraits[view];
  const part = partFrom(head, kind && of.includes(kind) ? kind : (of[0] ?? 'head'));
  return part.kind === 'norm' && norm ? { ...part, norm } : part;
}

/** Sizes in the knobs’ order. */
function sizesIn({ cost }: Address): Sizes | null {
  if (!cost) return null;
  return Object.fromEntries(knobs.map((knob, at) => [knob, cost[at]])) as Sizes;
}

const index = (ordinal: number | undefined, otherwise: number) =>
  ordinal === undefined ? otherwise : ordinal - 1;

/** Addresses of before leave no part out; one written by hand may name a stack and no attention. */
function kindIn({ attn, stack }: Address, rest: AppState) {
  if (attn) return attn === 'cross' ? 'cross_attn' : 'self_attn';
  return stack ? 'self_attn' : rest.head.kind;
}

function headIn(address: Address, rest: AppState): AttentionHead {
  return {
    stack: address.stack ?? rest.head.stack,
    layer: index(address.layer, rest.head.layer),
    kind: kindIn(address, rest),
    head: index(address.head, rest.head.head),
  };
}

/** The address's sentence or, where it names a pair alone, an example in that pair's language. */
function textIn({ dir, text }: Address, rest: Asked): string {
  if (text !== undefined) return oneLine(text);
  const known = !dir || languagesOf(dir).source === languagesOf(rest.direction).source;
  return (!known && examplesFor(dir)[0]?.examples[0]) || wholeOf(rest);
}

/** The same with the sentence on show that it names: the first, where it names none. */
function writtenIn(address: Address, rest: Asked): Written {
  const { source } = languagesOf(address.dir ?? rest.direction);
  return showing(textIn(address, rest), index(address.s, 0), source);
}

/** The sentence that an address puts beside its own; nothing is computed for it before it is shown. */
function otherIn(address: Address, { slots: { other } }: AppState, direction: Direction) {
  const { other: text, view, othertrained } = address;
  const alone = view === 'compare' && othertrained === undefined;
  if (text === undefined) return alone ? { ...emptySlot, direction } : other;
  const asked = { text: oneLine(text), direction, begin: emptySlot.begin, own: false };
  return { ...other, ...asked, before: '', after: '', pending: false, problem: null };
}

const ofVisit: readonly string[] = [
  'lang',
  'theme',
  'dir',
  'text',
  's',
  'prefix',
  'own',
  'trained',
  'present',
  'predict',
  'hide',
] satisfies FieldName[];

/** The state a visit begins with: as a first one where its address names nothing of the model. */
export function visitedAt(address: Address): AppState {
  const plain = Object.keys(address).every((name) => ofVisit.includes(name));
  return stateAt(address, plain ? firstVisit : initialState);
}

/** Which model is asked for, and how it is to begin. */
function modelIn(address: Address, rest: SlotState): Partial<SlotState> {
  const { dir: direction = rest.direction, prefix, own } = address;
  const trained = typeof address.trained === 'number' ? address.trained : null;
  // What this model said of other sentences holds wherever the link leads.
  const same = direction === rest.direction && trained === rest.trained;
  const translations = same ? rest.translations : emptySlot.translations;
  const begin = prefix?.split(' ') ?? emptySlot.begin;
  return { direction, trained, begin, own: own !== undefined, translations };
}

/** The state an address asks for; what it does not say is as on a first visit. */
export function stateAt(address: Address, rest: AppState = initialState): AppState {
  const pointer = {
    query: index(address.q, rest.pointer.query),
    key: index(address.k, rest.pointer.key),
    feature: index(address.f, rest.pointer.feature),
  };
  const head = headIn(address, rest);
  const { main } = rest.slots;
  const view = address.view ?? rest.view;
  const direction = address.dir ?? main.direction;
  const written = writtenIn(address, main);
  const where = { direction, text: written.text, step: address.step ?? rest.step };
  const asked = { ...written, ...modelIn(address, main) };
  return {
    ...rest,
    locale: address.lang ?? rest.locale,
    theme: address.theme ?? rest.theme,
    slots: { main: { ...main, ...asked }, other: otherIn(address, rest, direction) },
    step: where.step,
    time: index(address.t, rest.time),
    atEnd: address.t === undefined,
    view,
    compared: comparedIn(address),
    allPositions: address.pos === 'all',
    table: tableFrom(address.table),
    undivided: address.undivided === 'on',
    moments: address.trained !== undefined,
    width: address.width ?? initialState.width,
    projection: address.proj ?? initialState.projection,
    turn: turnIn(address.turn ?? '') ?? initialState.turn,
    plugs: address.plugs ?? initialState.plugs,
    order: address.order?.map((place) => place - 1) ?? null,
    future: address.future ?? initialState.future,
    rowTry: rowTryIn(address),
    cost: sizesIn(address),
    off: address.off ?? [],
    everyHead: address.heads === 'off',
    edit: address.edit ?? '',
    card: address.card === 'open',
    presenting: address.present === 'on',
    predict: address.predict === 'on',
    hidden: address.hide ?? [],
    hand: handAt(address, rest.hand),
    pointer,
    pointedAt: address.k === undefined ? rest.pointedAt : where,
    ...{ head, part: partOf(address, view, head) },
  };
}
