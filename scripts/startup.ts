import { plainRun } from '../src/engine/backend.ts';
import type { Manifest } from '../src/engine/manifest.ts';
import type { Startup } from '../src/engine/startup.ts';
import { placeOnTfjs } from '../src/engine/tfjs/place.ts';
import { type Language, languagesOf } from '../src/language/direction.ts';
import { encodeSource } from '../src/language/encode.ts';
import type { Parameters } from '../src/trace/run.ts';
import { sixDigits } from './digits.ts';

/** Short, because every visit to a graphics card begins with it; every model here says it right. */
const sentences: Readonly<Record<Language, string>> = {
  en: 'I love you.',
  fr: 'Je vous aime.',
  zh: '我爱你。',
};

/** @param row the logits that `id` was chosen from [vocabSize] */
function stepOf(row: Float32Array, id: number): Startup['steps'][number] {
  const logitOf = (one: number) => row[one] as number;
  const others = [...row.keys()].filter((one) => one !== id);
  const second = others.reduce((best, one) => (logitOf(one) > logitOf(best) ? one : best));
  return {
    ...{ id, logit: sixDigits(logitOf(id)) },
    runnerUp: { id: second, logit: sixDigits(logitOf(second)) },
  };
}

/** The start-up sentence as tfjs translates it on the current backend. */
export async function measuredStartup(
  manifest: Pick<Manifest, 'direction' | 'vocabulary' | 'tokenLanguages' | 'architecture'>,
  parameters: Parameters,
): Promise<Startup> {
  const { direction, architecture } = manifest;
  const text = sentences[languagesOf(direction).source];
  const { ids: source } = encodeSource(text, direction, manifest);
  const placed = placeOnTfjs({ manifest: { architecture }, parameters }, true);
  const { produced, trace } = await placed.run(source, plainRun());
  placed.dispose();
  const { data } = trace.get('logits');
  const width = architecture.dimensions.vocabSize;
  const rowAt = (t: number) => data.subarray(t * width, (t + 1) * width);
  return { text, source, steps: produced.map((id, t) => stepOf(rowAt(t), id)) };
}
