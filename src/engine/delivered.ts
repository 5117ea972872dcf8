import { EngineError } from './errors.ts';

/** Every browser says "module" in this TypeError, each in a sentence of its own. */
const notFetched = (error: unknown) => error instanceof TypeError && /module/i.test(error.message);

/**
 * A module that comes when it is needed.
 * @throws EngineError program-missing or program-damaged, `part` being `module`
 */
export function delivered<Module>(module: Promise<Module>): Promise<Module> {
  return module.catch((error: unknown) => {
    if (notFetched(error)) throw new EngineError('program-missing', { part: 'module' });
    if (error instanceof SyntaxError) throw new EngineError('program-damaged', { part: 'module' });
    throw error;
  });
}
