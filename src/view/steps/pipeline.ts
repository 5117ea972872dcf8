import type { Run } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import type { Cell } from '../geometry.ts';
import type { Role } from '../matrix/roles.ts';
import type { Selection } from '../selection.ts';
import type { HeadAt } from './headMatrices.ts';
import { type MatrixId, makers, type Piece } from './pieces.ts';
import type { Step } from './steps.ts';

/**
 * What the stage shows at one step. A product has both factors; a step in place has `ghosts`, the
 * factors its matrix came from; `x` has neither, but for cross-attention the memory beside it.
 */
export type Picture = {
  readonly step: Step;
  readonly result: Piece;
  readonly factors: { readonly left: Piece; readonly top: Piece } | null;
  readonly inPlace: boolean;
  readonly beside: Piece | null;
  /** Results of earlier steps that wait for their turn. */
  readonly parked: readonly Piece[];
  /** Row frame and column frame. */
  readonly rowRole: Role;
  readonly columnRole: Role;
  /** The mask blocks this cell. */
  readonly blocked: ((row: number, column: number) => boolean) | null;
};

/** Only the decoder's self-attention looks at what must not be seen yet (section 3.2.3). */
export function isCausal({ stack, kind }: Pick<HeadAt, 'stack' | 'kind'>): boolean {
  return attentionAt({ stack, kind }).causal;
}

const laterKey = (row: number, column: number) => column > row;

type Plan = {
  readonly left?: MatrixId;
  readonly top?: MatrixId;
  readonly parked?: readonly MatrixId[];
  readonly row: Role;
  readonly column: Role;
};

const scored = { left: 'q', top: 'kt', parked: ['v'], row: 'query', column: 'key' } as const;

/** The whole walk on one screen: which matrices meet at which step, and whose frames they get. */
const plans: Readonly<Record<Step, Plan>> = {
  x: { row: 'plain', column: 'plain' },
  q: { left: 'x', top: 'wq', row: 'query', column: 'query' },
  k: { left: 'memory', top: 'wk', parked: ['q'], row: 'key', column: 'key' },
  v: { left: 'memory', top: 'wv', parked: ['q', 'k'], row: 'value', column: 'value' },
  scores: scored,
  scaled: scored,
  masked: scored,
  pattern: scored,
  context: { left: 'pattern', top: 'v', row: 'query', column: 'value' },
  out: { left: 'concat', top: 'wo', row: 'query', column: 'plain' },
};

const inPlace: readonly Step[] = ['scaled', 'masked', 'pattern'];

/** Two matrices under one legend have one scale. */
function alike(one: Piece, other: Piece | null): readonly [Piece, Piece | null] {
  if (!other) return [one, null];
  const bound = Math.max(one.bound ?? 0, other.bound ?? 0);
  return [
    { ...one, bound },
    { ...other, bound },
  ];
}

/** The matrices of a selection's step, sliced to its head. */
export function pictureOf(run: Run, selection: Selection): Picture {
  const plan = plans[selection.step];
  const cross = selection.kind === 'cross_attn';
  // In self-attention keys and values are computed from the same X as the queries.
  const make = (id: MatrixId) => makers[id === 'memory' && !cross ? 'x' : id](run, selection);
  const { left, top, parked = [] } = plan;
  const causal =
    isCausal(selection) && (selection.step === 'masked' || selection.step === 'pattern');
  const [result, beside] = alike(
    make(selection.step),
    selection.step === 'x' && cross ? make('memory') : null,
  );
  return {
    step: selection.step,
    result,
    factors: left && top ? { left: make(left), top: make(top) } : null,
    inPlace: inPlace.includes(selection.step),
    beside,
    parked: parked.map(make),
    rowRole: plan.row,
    columnRole: plan.column,
    blocked: causal ? laterKey : null,
  };
}

/** Whether decoding step `time` has computed this cell: rows and keys of later words are not there. */
export function reached({ result }: Picture, { row, column }: Cell, time: number): boolean {
  return (
    (result.rows !== 'target' || row <= time) && (result.columns !== 'target' || column <= time)
  );
}
