/** What one contrast gave: the logit of the one word less that of the other, at the step. */
export type Decided = {
  /** In the two runs as they are: above 0 and below 0 where both say the right word. */
  readonly own: readonly [number, number];
  /** By head: each run with that head's output from the other run. */
  readonly patched: readonly (readonly [number, number])[];
  /** By head: how far the weights of the deciding row are apart, 0 … 1. */
  readonly moved: readonly number[];
};

/** A head's part in a decision. */
export type Part = {
  readonly head: number;
  /** Of the whole difference between the runs, what the head's output alone brings about. */
  readonly share: number;
  /** The same, the second run's output in the first and the first one's in the second. */
  readonly there: number;
  readonly back: number;
  /** How much of the deciding row's weight lay elsewhere, on average. */
  readonly moved: number;
};

/** Half the sum of the differences: 0 for equal rows, 1 for rows with no weight in common. */
export function totalVariation(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let column = 0; column < one.length; column++) {
    sum += Math.abs((one[column] as number) - (other[column] as number));
  }
  return sum / 2;
}

/** Whether both runs choose their own word over the other's: else there is nothing to share out. */
export function isDecided({ own: [one, other] }: Decided): boolean {
  return one > 0 && other < 0;
}

const total = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0);

/**
 * The heads' parts in what the contrasts decide, the largest share first. A share is the mean change
 * over the mean difference, so that a contrast with a small difference does not weigh more.
 */
export function partsOf(all: readonly Decided[]): Part[] {
  const decided = all.filter(isDecided);
  const whole = total(decided.map(({ own: [one, other] }) => one - other));
  const heads = decided[0]?.patched.length ?? 0;
  const parts = Array.from({ length: heads }, (_, head): Part => {
    const changes = decided.map(({ own, patched }) => {
      const [first, second] = patched[head] as readonly [number, number];
      return { there: own[0] - first, back: second - own[1] };
    });
    const there = total(changes.map((one) => one.there)) / whole;
    const back = total(changes.map((one) => one.back)) / whole;
    const moved = total(decided.map((one) => one.moved[head] as number)) / decided.length;
    return { head, share: (there + back) / 2, there, back, moved };
  });
  return parts.sort((a, b) => b.share - a.share);
}

/** A head decides if it brings about more than a fifth of the difference. */
export const decides = ({ share }: Pick<Part, 'share'>) => share > 0.2;

/** The decisions of a manifest's scores, as far as they name a head. */
type Named = {
  readonly of: string;
  readonly heads: readonly { attention: string; head: number; share: number }[];
};

/** The head that decides what a pronoun is; undefined where none does or something else was asked. */
export function decidingHeadOf(
  decisions: Named | undefined,
): { attention: string; head: number } | undefined {
  const [first] = decisions?.of === 'pronoun' ? decisions.heads : [];
  return first && decides(first) ? { attention: first.attention, head: first.head } : undefined;
}
