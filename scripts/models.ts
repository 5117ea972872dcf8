import { manifestTextOf, modelFolders, writeManifests } from './model-files.ts';
import { startWasm } from './node-wasm.ts';

// Brings the manifests of public/models to the format of today, and writes their index. What was
// trained and measured stays; run again, it changes nothing.

await startWasm();
const texts: Record<string, string> = {};
for (const folder of modelFolders()) texts[folder] = await manifestTextOf(folder);
writeManifests(texts);
console.log(`written: ${Object.keys(texts).join(', ')}, and the index`);
