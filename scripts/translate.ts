import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { modelShelf } from '../src/engine/models.ts';
import { readCommitted } from './model-files.ts';
import { startWasm } from './node-wasm.ts';
import { asDirection, translatorOf } from './translation.ts';

const usage = `npm run -s translate -- --direction en-fr [--trace NAME]…
Reads lines of text and writes a JSON object for each: tokens, unknown words, the translation and the
probability of each of its tokens. --trace adds an activation by its name, as encoder.0.self_attn.pattern;
a wrong name lists all there are. A line that cannot be translated gives an object with its error.`;

const { values: given } = parseArgs({
  options: {
    direction: { type: 'string' },
    trace: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});

async function translateLines(): Promise<void> {
  const direction = asDirection(given.direction);
  const stored = await modelShelf(readCommitted)({ direction });
  await startWasm();
  const { translate } = translatorOf(stored, given.trace);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const told = await translate(line).catch((error: Error) => ({
      ...{ source: { text: line }, error: error.message },
    }));
    console.log(JSON.stringify(told));
  }
}

if (given.help) console.log(usage);
else {
  await translateLines().catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 1;
  });
}
