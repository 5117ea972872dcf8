import { type Taken, takenFile } from '../../files/taken.ts';
import type { TakenKind } from '../../files/takenNames.ts';
import { bosId, eosId, padId } from '../../language/vocabulary.ts';
import type { Run } from '../../trace/run.ts';

function takenOf({ model, direction, dimensions, parameters, vocabulary }: Run): Taken | null {
  if (!parameters) return null;
  const special = { pad: padId, bos: bosId, eos: eosId };
  return { id: model, direction, dimensions, parameters, vocabulary, special };
}

/**
 * A file of a run's model: 10 ms of work for the largest.
 * @throws RangeError for a run that came without parameters
 */
export function take(kind: TakenKind, run: Run): Blob {
  const model = takenOf(run);
  if (!model) throw new RangeError('a run without parameters');
  return new Blob([takenFile(kind, model)]);
}
