import type { ActivationName } from '../../trace/names.ts';
import type { Finding } from './findings.ts';

/** How far a step may be from its loops, as a share of what it should be, or of one: float32 sums. */
export const stepTolerance = 1e-4;

/** A kernel, and the activation of its own in which it is furthest off. */
export type KernelFinding = {
  readonly kernel: string;
  readonly error: number;
  readonly where: ActivationName;
  readonly sound: boolean;
};

/** What is computed ahead of the words is the second kernel's, where two write one activation. */
function errorOf({ step, ahead }: Finding, writers: readonly string[], kernel: string): number {
  if (writers.length < 2 || ahead === null) return Math.max(step, ahead ?? 0);
  return writers.at(-1) === kernel ? ahead : step;
}

const within = (error: number, { magnitude }: Finding) =>
  error <= stepTolerance * Math.max(1, magnitude);

/** The worst of each kernel, unsound first. */
export function kernelFindings(
  findings: readonly Finding[],
  writers: ReadonlyMap<ActivationName, readonly string[]>,
): readonly KernelFinding[] {
  const worst = new Map<string, KernelFinding>();
  for (const finding of findings) {
    const { name } = finding;
    const own = writers.get(name) ?? [];
    for (const kernel of own) {
      const error = errorOf(finding, own, kernel);
      const sound = within(error, finding);
      const known = worst.get(kernel);
      const worse =
        !known || (known.sound && !sound) || (known.sound === sound && error > known.error);
      if (worse) worst.set(kernel, { kernel, error, where: name, sound });
    }
  }
  return [...worst.values()];
}
