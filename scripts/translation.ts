import { plainRun } from '../src/engine/backend.ts';
import { encodeText, sentencesOf } from '../src/engine/sentence.ts';
import { placeOnTfjs } from '../src/engine/tfjs/place.ts';
import type { StoredModel } from '../src/engine/weights.ts';
import { type Direction, directions } from '../src/language/direction.ts';
import type { Dimensions } from '../src/trace/dimensions.ts';
import { type ActivationName, activationNames } from '../src/trace/names.ts';
import { sixDigits } from './digits.ts';

/** What a line of text gives, ready to be written as JSON. */
export type Translation = {
  readonly source: { readonly text: string; readonly tokens: readonly string[] };
  /** The words that the model does not know; it reads `<unk>` in their place. */
  readonly unknown: readonly string[];
  readonly target: {
    readonly text: string;
    /** `<eos>` last, unless it was cut at the limit. */
    readonly tokens: readonly string[];
    /** Of each token, after those before it. */
    readonly probabilities: readonly number[];
  };
  /** The activations asked for, row-major. */
  readonly trace?: Readonly<
    Record<string, { shape: readonly number[]; values: readonly number[] }>
  >;
};

/** @throws RangeError that says which directions there are */
export function asDirection(name: string | undefined): Direction {
  const found = directions.find((one) => one === name);
  if (!found) {
    throw new RangeError(`no direction ${name ?? 'given'}; there are ${directions.join(', ')}`);
  }
  return found;
}

/** @throws RangeError for a name that a model of these sizes lacks, with those it has */
export function asActivations(
  names: readonly string[],
  dimensions: Pick<Dimensions, 'nLayers'>,
): readonly ActivationName[] {
  const known = activationNames(dimensions).map(([name]) => name);
  return names.map((name) => {
    const found = known.find((one) => one === name);
    if (!found) throw new RangeError(`no activation ${name}; there are ${known.join(', ')}`);
    return found;
  });
}

/**
 * A translator that runs on tfjs's current backend.
 * @param names the activations wanted with each translation
 * @throws RangeError for a name that the model lacks
 */
export function translatorOf(stored: StoredModel, names: readonly string[]) {
  const { dimensions } = stored.manifest.architecture;
  const wanted = asActivations(names, dimensions);
  const placed = placeOnTfjs(stored, true);

  /** @throws EngineError text-empty, or text-too-long for the model */
  async function translate(text: string): Promise<Translation> {
    const encoded = encodeText(text, stored);
    const read = new Set<ActivationName>(['probs', ...wanted]);
    const found = await placed.run(encoded.ids, { ...plainRun(), names: read });
    const { source, target } = sentencesOf(text, encoded, found, stored);
    const { data } = found.trace.get('probs');
    const told = wanted.map((name) => {
      const { shape, data: values } = found.trace.get(name);
      return [name, { shape, values: Array.from(values, sixDigits) }] as const;
    });
    return {
      source: { text, tokens: source.tokens },
      unknown: source.unknown.map((index) => source.tokens[index] ?? ''),
      target: {
        text: target.text,
        tokens: target.tokens,
        probabilities: target.ids.map((id, row) =>
          sixDigits(data[row * dimensions.vocabSize + id] as number),
        ),
      },
      ...(told.length > 0 ? { trace: Object.fromEntries(told) } : {}),
    };
  }

  return { translate, dispose: placed.dispose };
}
