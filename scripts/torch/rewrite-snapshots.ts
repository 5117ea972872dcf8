import { directions } from '../../src/language/direction.ts';
import { readInt8Rows } from '../../src/model/int8-rows.ts';
import { readCommitted, readModel, rewriteSnapshots } from '../model-files.ts';
import { startWasm } from '../node-wasm.ts';
import { measuredSnapshots } from './snapshots.ts';

// Writes the moments of training in public/models as the trainer writes them today, and what is measured
// of them into the manifests. Run again, it changes nothing.

await startWasm();
for (const direction of directions) {
  const { manifest, vocabulary } = await readModel(direction);
  const { snapshots = [], constructions, architecture } = manifest;
  const kept = await Promise.all(
    snapshots.map(async ({ step, file }) => {
      const bytes = await readCommitted(`${direction}/${file}`);
      return { step, parameters: readInt8Rows(bytes).tensors };
    }),
  );
  const scope = { direction, vocabulary, constructions };
  const written = measuredSnapshots(kept, architecture.dimensions, scope);
  if (written.length > 0) rewriteSnapshots(manifest, written);
}
