import type { BackendCheck } from '../../engine/check/check.ts';
import { type KernelFinding, stepTolerance } from '../../engine/check/kernel-findings.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { BackendName, Fallback } from '../../trace/run.ts';

export type { BackendCheck, KernelFinding };

/** What a check of a backend comes to. */
export type Verdict = {
  readonly backend: BackendName;
  readonly adapter: string;
  readonly software: boolean;
  readonly limits: BackendCheck['limits'];
} & (
  | { readonly failure: Fallback | 'failed'; readonly told: string }
  | {
      readonly failure: null;
      /** Of an edit, in milliseconds. */
      readonly median: number;
      readonly slowest: number;
      /** The largest over all activations: of one step, and of all together. */
      readonly step: number;
      readonly whole: number;
      readonly sound: boolean;
      readonly kernels: readonly KernelFinding[];
    }
);

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? Number.NaN, sorted[half] ?? Number.NaN];
  return (low + high) / 2;
}

export function verdictOf(check: BackendCheck): Verdict {
  const { backend, adapter, software, limits } = check;
  const facts = { backend, adapter, software, limits };
  if ('failure' in check) return { ...facts, failure: check.failure, told: check.told };
  const { findings, kernels, milliseconds } = check;
  const steps = findings.map(({ step, ahead }) => Math.max(step, ahead ?? 0));
  const exact = findings.every(
    ({ magnitude }, index) => (steps[index] as number) <= stepTolerance * Math.max(1, magnitude),
  );
  // A sweep has programs of its own, of which an edit says nothing.
  const sound = exact && kernels.every((one) => one.sound);
  return {
    ...facts,
    ...{ failure: null, kernels, sound },
    ...{ median: medianOf(milliseconds), slowest: Math.max(...milliseconds) },
    ...{ step: Math.max(...steps), whole: Math.max(...findings.map(({ whole }) => whole)) },
  };
}

/** The sound backend with the shorter median, and how many times faster it is; null unless both are sound. */
export function fasterOf(
  verdicts: readonly Verdict[],
): { readonly backend: BackendName; readonly times: number } | null {
  const sound = verdicts.flatMap((one) => (one.failure === null && one.sound ? [one] : []));
  const [first, second] = [...sound].sort((one, other) => one.median - other.median);
  return first && second ? { backend: first.backend, times: second.median / first.median } : null;
}

/** A row an activation: how far each backend is off, in one step and as a whole; null where unknown. */
export type ActivationRow = {
  readonly name: ActivationName;
  readonly off: Readonly<Partial<Record<BackendName, { step: number; whole: number }>>>;
};

export function activationRows(checks: readonly BackendCheck[]): readonly ActivationRow[] {
  const rows = new Map<ActivationName, ActivationRow>();
  for (const check of checks) {
    if ('failure' in check) continue;
    for (const { name, step, ahead, whole } of check.findings) {
      const off = { step: Math.max(step, ahead ?? 0), whole };
      rows.set(name, { name, off: { ...rows.get(name)?.off, [check.backend]: off } });
    }
  }
  return [...rows.values()];
}
