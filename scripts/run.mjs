// Bundles one TypeScript script and runs it: node scripts/run.mjs scripts/train.ts --direction en-fr
// Bundling is what lets Node use tfjs's ES modules, which have no exports map.
import { mkdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) throw new Error('usage: node scripts/run.mjs <script.ts> [arguments]');
const folder = resolve('.cache/scripts');
const file = resolve(folder, `${basename(entry, '.ts')}.${process.pid}.mjs`);
await mkdir(folder, { recursive: true });
const bundle = await rolldown({
  input: resolve(entry),
  platform: 'node',
  external: [/^(vite|vitest|rolldown|onnxruntime-web)(\/|$)/, /^playwright/, /^@playwright/],
  resolve: { mainFields: ['module', 'main'] },
  logLevel: 'silent',
});
await bundle.write({
  file,
  format: 'esm',
  codeSplitting: false,
  minify: false,
  // tfjs-wasm's loader, a CommonJS file, asks for it.
  intro: 'const __dirname = import.meta.dirname;',
});
await bundle.close();
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(file).href);
