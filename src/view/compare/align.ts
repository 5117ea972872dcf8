/** A place of two token rows laid beside each other: in both, or in one of them alone. */
export type Place = {
  /** Where it is in the first row; null where only the second has it. */
  readonly one: number | null;
  readonly other: number | null;
  /** Whether it is the same token in both; one that is edited has its place in both, too. */
  readonly same: boolean;
};

/** Two token rows laid beside each other, in their order. */
export type Alignment = readonly Place[];

type Tokens = readonly string[];
/** From where to where in each row, the ends not included. */
type Span = { readonly one: readonly [number, number]; readonly other: readonly [number, number] };

const same = (one: number, other: number): Place => ({ one, other, same: true });
const edited = (one: number, other: number): Place => ({ one, other, same: false });
const alone = (one: number | null, other: number | null): Place => ({ one, other, same: false });

const range = ([from, to]: readonly [number, number]) =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** lengths[i][j]: the longest common subsequence of what lies from i and from j on. */
function commonLengths(one: Tokens, other: Tokens): readonly Int32Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Int32Array(other.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const both = one[i] === other[j];
      (lengths[i] as Int32Array)[j] = both
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

/** The places of a longest common subsequence, the earliest of them. */
function subsequence(one: Tokens, other: Tokens): readonly Place[] {
  const lengths = commonLengths(one, other);
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const places: Place[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) places.push(same(i++, j++));
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}

/** How many tokens at the end are common: of several subsequences as long, one that has these leaves an edit in one place. */
function commonEnd(one: Tokens, other: Tokens): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

function commonPlaces(one: Tokens, other: Tokens): readonly Place[] {
  const end = commonEnd(one, other);
  const [i, j] = [one.length - end, other.length - end];
  const ends = Array.from({ length: end }, (_, at) => same(i + at, j + at));
  return [...subsequence(one.slice(0, i), other.slice(0, j)), ...ends];
}

/** As many words in either row stand for each other, one by one; else none of them does. */
function placesBetween({ one, other }: Span): Alignment {
  const [here, there] = [range(one), range(other)];
  if (here.length === there.length)
    return here.map((at, index) => edited(at, there[index] as number));
  return [...here.map((at) => alone(at, null)), ...there.map((at) => alone(null, at))];
}

/**
 * Lays two rows of tokens beside each other, by their longest common subsequence. Between what is common, as
 * many tokens in either are taken for edited ones.
 */
export function align(one: Tokens, other: Tokens): Alignment {
  const common = commonPlaces(one, other);
  const ends = [...common, alone(one.length, other.length)];
  return ends.flatMap((place, index) => {
    const before = common[index - 1];
    const from = [(before?.one ?? -1) + 1, (before?.other ?? -1) + 1] as const;
    const [i, j] = [place.one as number, place.other as number];
    const between = placesBetween({ one: [from[0], i], other: [from[1], j] });
    return place.same ? [...between, place] : between;
  });
}

/** A place that both rows have. */
export type Pair = { readonly one: number; readonly other: number; readonly same: boolean };

export function pairsOf(alignment: Alignment): readonly Pair[] {
  return alignment.flatMap(({ one, other, ...rest }) =>
    one === null || other === null ? [] : [{ one, other, ...rest }],
  );
}

/** The places of one row that are no place of the other's. */
export function onlyIn(alignment: Alignment, which: 'one' | 'other'): readonly number[] {
  const beside = which === 'one' ? 'other' : 'one';
  return alignment.flatMap((place) => (place[beside] === null ? (place[which] ?? []) : []));
}

/** The places of one row that are not the same in the other: edited, or there alone. */
export function changedIn(alignment: Alignment, which: 'one' | 'other'): readonly number[] {
  return alignment.flatMap((place) => (place.same ? [] : (place[which] ?? [])));
}
