import { directions } from '../../src/language/direction.ts';
import { readModel, rewriteSnapshots } from '../model-files.ts';
import { startWasm } from '../node-wasm.ts';
import { keptMoments, measuredSnapshots } from './snapshots.ts';

// Writes the moments of training in public/models as the trainer writes them today, and what is measured
// of them into the manifests. Run again, it changes nothing.

await startWasm();
for (const direction of directions) {
  const { manifest, vocabulary } = await readModel(direction);
  const { constructions, architecture } = manifest;
  const kept = await keptMoments(manifest);
  const scope = { direction, vocabulary, constructions };
  const written = measuredSnapshots(kept, architecture.dimensions, scope);
  if (written.length > 0) rewriteSnapshots(manifest, written);
}
