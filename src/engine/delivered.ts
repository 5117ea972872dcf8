import { EngineError } from './errors.ts';

/** Every browser says "module" in this TypeError, each in a sentence of its own. */
const notFetched = (error: unknown) => error instanceof TypeError && /module/i.test(error.message);
/** A module cut short is no JavaScript, or it calls what stood behind the cut. */
const cutShort = (error: unknown) =>
  error instanceof SyntaxError || error instanceof ReferenceError;

const damaged = () => new EngineError('program-damaged', { part: 'module' });

/**
 * A module that comes when it is needed.
 * @param name what is wanted of it: exports stand at a file's end, so that one cut where it still
 * parses and runs lacks them
 * @throws EngineError program-missing or program-damaged, `part` being `module`
 */
export async function delivered<Module extends object>(
  module: Promise<Module>,
  name: keyof Module,
): Promise<Module> {
  const loaded = await module.catch((error: unknown) => {
    if (notFetched(error)) throw new EngineError('program-missing', { part: 'module' });
    if (cutShort(error)) throw damaged();
    throw error;
  });
  if (loaded?.[name] === undefined) throw damaged();
  return loaded;
}

/**
 * Makes something when it is first asked for, and again after it failed.
 * @param make told whether it failed before
 */
export function whenNeeded<Made>(make: (again: boolean) => Promise<Made>) {
  let making: Promise<Made> | null = null;
  let made: Made | null = null;
  let failed = false;
  return {
    /** Null while nobody has asked, or it is not there yet. */
    get made() {
      return made;
    },
    async get(): Promise<Made> {
      making ??= make(failed);
      try {
        made = await making;
        return made;
      } catch (error) {
        making = null;
        failed = true;
        throw error;
      }
    },
  };
}
