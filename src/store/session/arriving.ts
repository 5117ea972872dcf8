import { delivered } from '../../engine/delivered.ts';
import { reloadOnSecondFailure } from './reload.ts';

/** What comes when it is needed, and is kept: also that it failed, until it is asked for again. */
export type Arriving<Value> = {
  load(): Promise<Value>;
  /** What has come; null before. */
  here(): Value | null;
  /** Why it has not come; null where it has, or may still. */
  problem(): unknown;
  /** Forgets a failure, so that the next `load` tries anew. */
  again(): void;
};

/** @param name the export that is wanted. Failing twice loads the page anew, see `reload.ts`. */
export function arriving<Module extends object, Name extends keyof Module>(
  fetchModule: () => Promise<Module>,
  name: Name,
): Arriving<Module[Name]> {
  let recover: ReturnType<typeof reloadOnSecondFailure> | null = null;
  let coming: Promise<Module[Name]> | null = null;
  let here: Module[Name] | null = null;
  let problem: unknown = null;
  async function fetchOnce(): Promise<Module[Name]> {
    try {
      here = (await delivered(fetchModule(), name))[name];
      return here;
    } catch (error) {
      recover ??= reloadOnSecondFailure(document);
      await recover(error);
      problem = error;
      throw error;
    }
  }
  return {
    load() {
      coming ??= fetchOnce();
      return coming;
    },
    here: () => here,
    problem: () => problem,
    again() {
      if (problem) coming = null;
      problem = null;
    },
  };
}
