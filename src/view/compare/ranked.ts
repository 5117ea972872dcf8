import { formatBound, formatFixed, formatSigned, minus } from '../matrix/format.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { niceBound } from '../matrix/scales.ts';
import type { Decision } from './decisive.ts';
import type { MovedHead } from './moved.ts';

/** What heads are ranked by. */
export type RankedBy = 'moved' | 'decides';

/** The axis of one of the measures; a signed one has the other end, too. */
export type RankingAxis = {
  readonly id: 'moved' | 'change' | 'share';
  readonly bound: number;
  readonly ticks: readonly string[];
};

/** A change of a logit that fills its axis: no smaller one may look like much. */
const leastChange = 0.5;

const signed = (id: RankingAxis['id'], bound: number, end: string): RankingAxis => ({
  ...{ id, bound },
  ticks: [minus + end, '0', `+${end}`],
});

/**
 * @param tried whether outputs are put in from the other run, which is asked of one model's runs alone
 * @param parted whether the two runs wrote different words, so that there is a difference to share out
 */
export function rankingAxes(
  decisions: readonly Decision[] | null,
  { tried, parted }: { readonly tried: boolean; readonly parted: boolean },
): readonly RankingAxis[] {
  const bound = niceBound([leastChange, ...(decisions ?? []).map(({ change }) => change)]);
  const moved = { id: 'moved', bound: 1, ticks: ['0', '1'] } as const;
  if (!tried) return [moved];
  return [
    moved,
    signed('change', bound, formatBound(bound)),
    ...(parted ? [{ id: 'share' as const, bound: 1, ticks: ['', '0', '100%'] }] : []),
  ];
}

export const formatShare = (share: number) =>
  `${share < 0 && Math.round(share * 100) !== 0 ? minus : ''}${Math.abs(Math.round(share * 100))}%`;

function cellOf(id: RankingAxis['id'], bound: number, moved: MovedHead, decision?: Decision) {
  if (id === 'moved') return { share: moved.moved, text: formatFixed(moved.moved) };
  const value = decision?.[id] ?? null;
  if (value === null) return { share: null, text: '' };
  const text = id === 'change' ? formatSigned(value) : formatShare(value);
  return { share: Math.abs(value) < bound / 200 ? null : value / bound, text };
}

const weightOf = (decision: Decision | undefined) =>
  Math.abs(decision?.share ?? 0) * 1000 + Math.abs(decision?.change ?? 0);

/** The heads as rows, what they are ranked by first; ties stay in the order of the forward pass. */
export function rankedRows(
  moved: readonly MovedHead[],
  decisions: readonly Decision[] | null,
  by: RankedBy,
  axes: readonly RankingAxis[],
) {
  const measure = (place: number) =>
    by === 'moved' || !decisions ? (moved[place]?.moved ?? 0) : weightOf(decisions[place]);
  const places = [...moved.keys()].sort((one, other) => measure(other) - measure(one));
  return places.map((place) => ({
    place,
    cells: axes.map(({ id, bound }) =>
      cellOf(id, bound, moved[place] as MovedHead, decisions?.[place]),
    ),
  }));
}

/** All of the numbers, in the order of the forward pass: NaN where there is none. [head, 3] */
export function matrixOfRanking(
  moved: readonly MovedHead[],
  decisions: readonly Decision[] | null,
): Matrix {
  const rows = moved.map(({ moved: share }, place) => {
    const { change, share: part } = decisions?.[place] ?? {};
    return [share, change ?? Number.NaN, part ?? Number.NaN];
  });
  return { rows: moved.length, columns: 3, data: Float32Array.from(rows.flat()) };
}
