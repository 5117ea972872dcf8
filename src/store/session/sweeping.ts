import type { Plan } from '../../lab/plan.ts';
import type { Variant } from '../../lab/variant.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { Run, SweptRun } from '../../trace/run.ts';
import type { Session } from './session.ts';

type Asked = {
  readonly variants: readonly Variant[];
  readonly names?: readonly ActivationName[];
  /** What was changed of the model that computed the run. */
  readonly changes: Plan;
  readonly signal: AbortSignal;
  /** Told of each run as it comes, with its variant's place. */
  readonly onRun?: (run: SweptRun, place: number) => void;
};

/**
 * Variants of a run's sentence by the run's own model: what is changed of that anyway comes first in each plan.
 * @returns one run a variant, in their order
 * @throws as the engine's `sweep` does
 */
export async function askSweep(
  session: Pick<Session, 'engine'>,
  { source, model: id }: Pick<Run, 'source' | 'model'>,
  { variants, names = [], changes, signal, onRun }: Asked,
): Promise<readonly SweptRun[]> {
  const engine = await session.engine();
  const changed = variants.map((one) => ({ ...one, plan: [...changes, ...(one.plan ?? [])] }));
  const asked = { text: source.text, model: { id }, variants: changed, names, signal };
  return engine.sweep({ ...asked, ...(onRun && { onRun }) });
}
