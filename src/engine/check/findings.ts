import type { ActivationName } from '../../trace/names.ts';
import { isBlocked, type Trace } from '../../trace/trace.ts';
import type { Model } from './formula.ts';
import type { Numbers } from './loops.ts';
import { recomputations } from './recompute.ts';

/** How far an activation of a backend is from float64 loops, at most; ∞ for NaN and another length. */
export type Finding = {
  readonly name: ActivationName;
  /** From loops over the backend's own activations that it is made of: what one step does wrong. */
  readonly step: number;
  /** Likewise of a row's later words, which a kernel of its own computes; null where there are none. */
  readonly ahead: number | null;
  /** From loops over the whole edit, words in: what all steps together do. */
  readonly whole: number;
  /** The greatest magnitude it should have, blocked scores aside. */
  readonly magnitude: number;
};

function off(one: number, other: number): number {
  if (isBlocked(one) && isBlocked(other)) return 0;
  const difference = Math.abs(one - other);
  return Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference;
}

/** @param counts which of the numbers are looked at */
function furthest(got: Numbers, wanted: Numbers, counts: (index: number) => boolean): number {
  if (got.length !== wanted.length) return Number.POSITIVE_INFINITY;
  let most = 0;
  for (let index = 0; index < got.length; index++) {
    if (counts(index)) most = Math.max(most, off(got[index] as number, wanted[index] as number));
  }
  return most;
}

const all = () => true;

function magnitudeOf(numbers: Numbers): number {
  let most = 0;
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] as number;
    if (!isBlocked(value)) most = Math.max(most, Math.abs(value));
  }
  return most;
}

/** Whether a number belongs to a word behind the row's own, in what looks back alone. */
function aheadIn(name: ActivationName, shape: readonly number[]) {
  if (!/^decoder\.\d+\.self_attn\.(scores|scaled|masked|pattern)$/.test(name)) return null;
  const [rows, columns] = shape.slice(-2) as [number, number];
  return (index: number) => index % columns > Math.floor(index / columns) % rows;
}

/** @param trace every activation of one run of the model as it was trained */
export function findingsOf(model: Model, trace: Trace): readonly Finding[] {
  const whole = new Map<ActivationName, Numbers>([
    ['encoder.tokens', trace.get('encoder.tokens').data],
    ['decoder.tokens', trace.get('decoder.tokens').data],
  ]);
  const found = (name: ActivationName) => whole.get(name) ?? [];
  return [...recomputations(model)].map(([name, from]) => {
    const { data, shape } = trace.get(name);
    const step = from((one) => trace.get(one).data);
    const before = whole.get(name) ?? from(found);
    whole.set(name, before);
    const ahead = aheadIn(name, shape);
    return {
      name,
      step: furthest(data, step, ahead ? (index) => !ahead(index) : all),
      ahead: ahead && furthest(data, step, ahead),
      whole: furthest(data, before, all),
      magnitude: magnitudeOf(step),
    };
  });
}
