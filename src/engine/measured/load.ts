import type { MeasuredHeads } from '../../trace/roles.ts';
import { EngineError } from '../errors.ts';
import type { Manifest } from '../manifest.ts';
import { loadIndex, type ReadFile } from '../weights.ts';
import { parseMeasured } from './parse.ts';

/**
 * What the heads of a model that is here were measured to do, from the file beside its manifest. It is
 * asked for past any cache: no hash tells one of before from today's, but its weights'.
 * @throws EngineError weights-damaged where it is of other weights, or why it did not come
 */
export async function loadMeasured(manifest: Manifest, read: ReadFile): Promise<MeasuredHeads> {
  const { models } = await loadIndex(read);
  const found = models.find(({ id }) => id === manifest.id);
  // A moment of a model's training was not measured.
  if (!found) throw new EngineError('weights-missing', { file: manifest.id });
  const file = found.manifest.replace(/[^/]*$/, 'heads.json');
  const bytes = await read(file, true);
  try {
    return parseMeasured(JSON.parse(new TextDecoder().decode(bytes)), manifest);
  } catch {
    throw new EngineError('weights-damaged', { file });
  }
}
