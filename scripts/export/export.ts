import { parseArgs } from 'node:util';
import { modelShelf } from '../../src/engine/models.ts';
import { type Direction, directions } from '../../src/language/direction.ts';
import { readCommitted } from '../model-files.ts';
import { startWasm } from '../node-wasm.ts';
import { asDirection } from '../translation.ts';
import { checkExported } from './check.ts';
import { type ExportedFiles, exportedFiles, writeExported } from './files.ts';

const usage = `npm run export -- [--direction en-fr] [--to exported] [--check] [--sentences 200] [--seed 2026]
Writes the models of public/models as ONNX and as safetensors, a folder a direction; docs/exported.md says
what is in them. --check holds the graphs, as ONNX Runtime Web computes them, against the page's model on
held-out sentences.`;

/** How far apart an activation may be, computed twice in single precision. */
const tolerance = 1e-4;

const { values: given } = parseArgs({
  options: {
    direction: { type: 'string' },
    to: { type: 'string', default: 'exported' },
    check: { type: 'boolean', default: false },
    sentences: { type: 'string', default: '200' },
    seed: { type: 'string', default: '2026' },
    help: { type: 'boolean', default: false },
  },
});

const kilobytes = (file: string | Uint8Array) => (Buffer.byteLength(file) / 1000).toFixed(0);

const shelf = modelShelf(readCommitted);

async function check(direction: Direction, files: ExportedFiles): Promise<void> {
  const wish = { count: Number(given.sentences), seed: Number(given.seed) };
  const begun = performance.now();
  const checked = await checkExported(await shelf({ direction }), files, wish);
  const { sentences, words, worst, otherwise } = checked;
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `  ${sentences} held-out sentences, ${words} ids written, in ${seconds} s: ` +
      `${otherwise.length} translated otherwise, activations at most ${worst.off.toExponential(1)} ` +
      `off (${worst.name})`,
  );
  for (const source of otherwise) console.log(`  otherwise: ${source}`);
  if (otherwise.length > 0 || !(worst.off <= tolerance)) process.exitCode = 1;
}

async function exportModel(direction: Direction): Promise<void> {
  const files = exportedFiles(await shelf({ direction }));
  const folder = `${given.to}/${direction}`;
  writeExported(folder, files);
  const sizes = Object.entries(files).map(([name, file]) => `${name} ${kilobytes(file)} kB`);
  console.log(`${folder}: ${sizes.join(', ')}`);
  if (given.check) await check(direction, files);
}

if (given.help) console.log(usage);
else {
  const wanted = given.direction ? [asDirection(given.direction)] : directions;
  await startWasm();
  for (const direction of wanted) await exportModel(direction);
}
