import { delivered } from '../../engine/delivered.ts';
import { reloadOnSecondFailure } from './reload.ts';

/** What comes when it is needed, and is kept: also that it failed, until it is asked for again. */
export type Arriving<Value> = {
  load(): Promise<Value>;
  /** What has come; null before. */
  here(): Value | null;
  /** Forgets a failure, so that the next `load` tries anew. */
  again(): void;
};

/** What has come says so on the promise itself, where React's `use` reads it without waiting. */
function settling<Value>(coming: Promise<Value>): Promise<Value> {
  const settled = (value: Value) => void Object.assign(coming, { status: 'fulfilled', value });
  coming.then(settled, () => {});
  return coming;
}

/** @param name the export that is wanted. Failing twice loads the page anew, see `reload.ts`. */
export function arriving<Module extends object, Name extends keyof Module>(
  fetchModule: () => Promise<Module>,
  name: Name,
): Arriving<Module[Name]> {
  let recover: ReturnType<typeof reloadOnSecondFailure> | null = null;
  let coming: Promise<Module[Name]> | null = null;
  let here: Module[Name] | null = null;
  let failed = false;
  async function fetchOnce(): Promise<Module[Name]> {
    try {
      here = (await delivered(fetchModule(), name))[name];
      return here;
    } catch (error) {
      recover ??= reloadOnSecondFailure(document);
      await recover(error);
      failed = true;
      throw error;
    }
  }
  return {
    load() {
      coming ??= settling(fetchOnce());
      return coming;
    },
    here: () => here,
    again() {
      if (failed) coming = null;
      failed = false;
    },
  };
}
