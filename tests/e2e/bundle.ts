import { build } from 'vite';

/** A script of ours and all it imports, as one that a page can be given. */
export async function bundle(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'bundle' };
  const bundled = await build({
    ...{ configFile: false, logLevel: 'warn', build: { write: false, minify: false, lib } },
  });
  const [{ output }] = bundled as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
