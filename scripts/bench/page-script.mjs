import { build } from 'vite';

/** What runs in a page beside the built one: a module and all that it imports, as one script. */
export async function pageScript(entry) {
  const lib = { entry, formats: ['iife'], name: 'bench' };
  const [{ output }] = await build({
    ...{ configFile: false, logLevel: 'error', build: { write: false, lib } },
  });
  return output[0].code;
}
