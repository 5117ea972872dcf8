import { assertPlan } from '../../lab/check.ts';
import type { EncodedSentence } from '../../language/encode.ts';
import type { Asked } from '../backend.ts';
import { decodingOf } from '../decoding.ts';
import type { ModelShelf } from '../models.ts';
import { encodeText } from '../sentence.ts';
import type { StoredModel } from '../weights.ts';
import type { SweepRequest } from './request.ts';

/** A variant with its model and its sentence read. */
export type Prepared = {
  /** Which of the variants it is. */
  readonly place: number;
  readonly text: string;
  readonly encoded: EncodedSentence;
  readonly model: StoredModel;
  readonly asked: Asked;
};

/**
 * Reads every variant's model and sentence.
 * @throws EngineError for a text or a model, RangeError for a plan or a way of decoding that does not
 * fit
 */
export function prepare(
  { text, model, variants }: SweepRequest,
  shelf: ModelShelf,
): Promise<readonly Prepared[]> {
  return Promise.all(
    variants.map(async (variant, place): Promise<Prepared> => {
      const { plan = [], decode = { kind: 'greedy' } } = variant;
      const stored = await shelf(variant.model === undefined ? model : { id: variant.model });
      const encoded = encodeText(variant.text ?? text, stored);
      const { architecture } = stored.manifest;
      const { limit } = decodingOf(decode, architecture);
      const lengths = { source: encoded.ids.length, target: limit };
      assertPlan(plan, { dimensions: architecture.dimensions, lengths });
      const asked = { source: encoded.ids, plan, decode };
      return { ...{ place, encoded, asked }, text: variant.text ?? text, model: stored };
    }),
  );
}
