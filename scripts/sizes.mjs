// What has to come before the first map is drawn, in kilobytes as any static host sends them.
// A budget that is passed fails the check.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/**
 * What the page starts with, its words (the longer ones), the view it opens on and the one that unfolds, and what computes
 * where there is WebGPU.
 */
const first = [
  'index.html',
  'src/messages/zh.ts',
  'src/panels/stage/opening/OpeningStage.tsx',
  'src/panels/stage/steps/StepsStage.tsx',
  'src/engine/browser.ts',
  'src/engine/webgpu.ts',
];
const budgets = { script: 230, styles: 30 };

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
