import { languagesOf } from '../language/direction.ts';
import { type EncodedSentence, encodeSource } from '../language/encode.ts';
import { refusalOf } from '../language/reading/refusal.ts';
import { joinTokens } from '../language/tokenizer.ts';
import { eosId, specials } from '../language/vocabulary.ts';
import type { Run, Training } from '../trace/run.ts';
import type { Found } from './backend.ts';
import { EngineError } from './errors.ts';
import type { StoredModel } from './weights.ts';

/** @throws EngineError text-empty, text-too-long for the model, or text-wordless and text-other-language */
export function encodeText(text: string, { manifest }: StoredModel): EncodedSentence {
  const { direction, architecture } = manifest;
  const { longestSource } = architecture;
  const encoded = encodeSource(text, direction, manifest);
  const count = encoded.ids.length;
  if (count <= 1) throw new EngineError('text-empty');
  if (count > longestSource) {
    throw new EngineError('text-too-long', { count: count - 1, limit: longestSource - 1 });
  }
  const refusal = refusalOf(text, direction, manifest);
  if (refusal?.kind === 'wordless') throw new EngineError('text-wordless');
  if (refusal) {
    const read = languagesOf(direction).source;
    throw new EngineError('text-other-language', { found: refusal.found, read });
  }
  return encoded;
}

function trainingOf({ manifest, snapshot }: StoredModel): Training {
  const { training, snapshots = [] } = manifest;
  const told = snapshots.map(({ step, loss, exactMatch }) => ({ step, loss, exactMatch }));
  return { steps: training.steps, snapshots: told, at: snapshot?.step ?? null };
}

/** What every run of a model says of it. */
export function factsOf(model: StoredModel) {
  const { manifest, parameters } = model;
  const { id, direction, architecture, vocabulary, tokenLanguages, constructions } = manifest;
  return {
    ...{ model: id, direction, dimensions: architecture.dimensions },
    ...{ vocabulary, tokenLanguages, constructions, parameters },
    training: trainingOf(model),
  };
}

/** What was asked and found, in words. */
export function sentencesOf(
  text: string,
  encoded: EncodedSentence,
  { produced }: Found,
  { manifest }: StoredModel,
): Pick<Run, 'source' | 'target'> {
  const tokens = produced.map((id) => manifest.vocabulary[id] ?? '');
  const words = tokens.filter((_, index) => produced[index] !== eosId);
  const { target } = languagesOf(manifest.direction);
  return {
    source: {
      text,
      tokens: [...encoded.display, specials[eosId]],
      ids: encoded.ids,
      unknown: encoded.unknown,
    },
    target: {
      text: joinTokens(words, target),
      tokens,
      ids: produced,
      inputs: [specials[1], ...tokens.slice(0, -1)],
      cut: produced.at(-1) !== eosId,
    },
  };
}
