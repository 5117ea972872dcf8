// What has to come before the first map is drawn, in kilobytes as any static host sends them.
// A budget that is passed fails the check.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/**
 * What the page starts with, its words (the longer ones), the views it opens on and unfolds to, and what computes
 * where there is WebGPU: the last two are packed under the names that vite.config.ts gives them.
 */
const first = ['index.html', 'src/messages/zh.ts', packed('stage'), packed('compute')];
const budgets = { script: 230, styles: 30 };

/** A chunk of several entries, by the name that it was given. */
function packed(name) {
  const found = Object.keys(manifest).filter(
    (key) => key.startsWith('_') && key.endsWith('.js') && manifest[key].name === name,
  );
  if (found.length !== 1) throw new Error(`${found.length} chunks are called ${name}`);
  return found[0];
}

/** The chunks that one needs before it can run. */
function needed(name, found = new Set()) {
  if (!manifest[name]) throw new Error(`${name} is not in dist; npm run build`);
  if (found.has(name)) return found;
  found.add(name);
  for (const one of manifest[name].imports ?? []) needed(one, found);
  return found;
}

const kilobytes = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 6 }).length / 1000;
const chunks = [...first.reduce((found, name) => needed(name, found), new Set())];
const files = {
  script: chunks.map((name) => manifest[name].file),
  styles: [...new Set(chunks.flatMap((name) => manifest[name].css ?? []))],
};
for (const [kind, budget] of Object.entries(budgets)) {
  const sizes = files[kind].map((file) => [file, kilobytes(file)]).sort((a, b) => b[1] - a[1]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`${kind} before the first map: ${total.toFixed(0)} kB of ${budget} at most`);
  for (const [file, size] of sizes) console.log(`${size.toFixed(1).padStart(8)}  ${file}`);
  if (total > budget) process.exitCode = 1;
}
