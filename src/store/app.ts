import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Switch } from '../lab/switches.ts';
import { initialLocale, type Locale } from '../messages/locales.ts';
import type { EngineReport } from '../trace/run.ts';
import { type Compared, comparedAtFirst } from '../view/compare/compared.ts';
import type { Sizes } from '../view/cost/sizes.ts';
import type { FutureTab } from '../view/future/tabs.ts';
import type { Axis, Cell } from '../view/geometry.ts';
import { type RowTry, rowTryAtFirst } from '../view/mask/rowTry.ts';
import type { Order } from '../view/order/order.ts';
import type { Panel } from '../view/panels.ts';
import type { AttentionHead, Part } from '../view/parts/part.ts';
import type { PlugWord } from '../view/plugboard/plugs.ts';
import type { ProjectionTab } from '../view/projections/tabs.ts';
import type { Turn } from '../view/projections/turn.ts';
import type { Width } from '../view/root/widths.ts';
import type { View } from '../view/selection.ts';
import type { Step } from '../view/steps/steps.ts';
import { type HandState, initialHand } from './hand/hand.ts';
import type { PointedAt, Pointer } from './pointer.ts';
import { type TableState, tableAtFirst } from './roles/tableWords.ts';
import { emptySlot } from './runs/holding.ts';
import type { Holding } from './runs/slots.ts';
import type { Problem } from './session/problems.ts';

export type ThemeChoice = 'light' | 'dark' | 'system';

export type EngineState = {
  readonly status: 'opening' | 'ready' | 'failed';
  readonly report: EngineReport | null;
};

/** What is true now. Changed by `actions.ts` and the session only. A panel reads it from its slot. */
export type AppState = Holding & {
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  readonly engine: EngineState;
  /** Something worth saying once; the reader dismisses it. */
  readonly notice: Problem | null;
  /** Decoding step, 0 … target.tokens.length − 1; decoder rows 0 … time exist "so far". */
  readonly time: number;
  /** Whether `time` stays at the last step when a new run is longer or shorter. */
  readonly atEnd: boolean;
  readonly view: View;
  /** How two sides are compared. */
  readonly compared: Compared;
  /** Whether the positions stage goes on beyond the sentence, to the model's longest. */
  readonly allPositions: boolean;
  /** How the table of what the heads do is read. */
  readonly table: TableState;
  /** Whether a row's softmax is shown beside itself, undivided by √d_k. */
  readonly undivided: boolean;
  /** Whether each step is to be predicted before it shows its numbers. */
  readonly predict: boolean;
  /** Numbers in the queries and keys that are drawn. */
  readonly width: Width;
  /** What is tried with a head's projections. */
  readonly projection: ProjectionTab;
  /** How its queries and keys are rotated there. */
  readonly turn: Turn;
  /** Where a cross-attention is fed from. */
  readonly plugs: PlugWord;
  /** Of the words, in their bench; null: the order it begins with. */
  readonly order: Order | null;
  /** How the missing mask is seen. */
  readonly future: FutureTab;
  /** What is tried with one row of weights. */
  readonly rowTry: RowTry;
  /** What is counted of a model; null for the model on the page and its sentence. */
  readonly cost: Sizes | null;
  /** What is left out of the changed model, in the order in which it was. */
  readonly off: readonly Switch[];
  /** What is changed of patterns, as a link has it; `view/edit/word.ts` reads it. */
  readonly edit: string;
  /** Whether every head is left out in its turn, beside what is left out. */
  readonly everyHead: boolean;
  /** Whether the strip of the moments of training is open; at one of them it always is. */
  readonly moments: boolean;
  /** Whether the model card is open. */
  readonly card: boolean;
  /** The selected part, as it was asked for; `usePart` reads it inside what the run has. */
  readonly part: Part;
  /** The selected head or, beside another part, the last one: formula and chips go on with it. */
  readonly head: AttentionHead;
  /** Where the walk through a head stands. */
  readonly step: Step;
  /** What was pointed at, remembered across steps; read through `pointed` or `pointerWithin`. */
  readonly pointer: Pointer;
  /** Where and in which sentence that was; null where the page itself chose what to point at. */
  readonly pointedAt: PointedAt | null;
  /** Which of two words was picked last, where heads that link them are looked for. */
  readonly picked: Axis;
  /** Whether the page is for a projector: larger, with nothing but formula, picture and question. */
  readonly presenting: boolean;
  /** The panels that the link hides. */
  readonly hidden: readonly Panel[];
  /** The bench on which matrices are typed. */
  readonly hand: HandState;
  /** The hovered cell of the step's result; beats the locked one. */
  readonly preview: Cell | null;
};

/** "qu' → il" and "tired" in the first sentence. */
const initialPointer: Pointer = { query: 10, key: 11, feature: 0 };

/**
 * The head that decides most whether "it" is il or elle, of the English → French model: measured, not
 * looked for (docs/evaluation.md); a test holds it to the manifest.
 */
export const initialHead: AttentionHead = {
  stack: 'decoder',
  layer: 1,
  kind: 'cross_attn',
  head: 1,
};

export const initialState: AppState = {
  locale: initialLocale(),
  theme: 'system',
  ...{ runs: new Map(), nextRun: 1 },
  slots: {
    main: {
      ...emptySlot,
      text: 'The animal did not cross the street because it was too tired.',
    },
    other: emptySlot,
  },
  engine: { status: 'opening', report: null },
  notice: null,
  time: 0,
  atEnd: true,
  view: 'steps',
  compared: comparedAtFirst,
  allPositions: false,
  table: tableAtFirst,
  undivided: false,
  predict: false,
  width: 64,
  projection: 'products',
  turn: { by: 'angle', number: 30 },
  plugs: 'dee',
  order: null,
  future: 'forced',
  rowTry: rowTryAtFirst,
  cost: null,
  off: [],
  edit: '',
  everyHead: false,
  moments: false,
  card: false,
  part: initialHead,
  head: initialHead,
  step: 'scores',
  pointer: initialPointer,
  pointedAt: null,
  picked: 'query',
  presenting: false,
  hidden: [],
  hand: initialHand,
  preview: null,
};

/** What a visit begins with that asks for nothing in particular. */
export const firstVisit: AppState = { ...initialState, view: 'opening', step: 'x' };

export const app = createStore<AppState>(() => initialState);

/** What holds for the page whatever a slot shows. */
type PageState = Omit<AppState, keyof Holding | 'time' | 'pointer' | 'preview'>;

/** Re-renders when what `selector` picks changes (by Object.is). */
export function useApp<Picked>(selector: (state: PageState) => Picked): Picked {
  return useStore(app, selector);
}
