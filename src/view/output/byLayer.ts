import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { Run } from '../../trace/run.ts';
import { at, type Matrix, parameterMatrix, traced } from '../matrix/matrix.ts';
import { decodingStep, outputNames } from './output.ts';

/** A word with the probability it would have. */
export type Guess = { readonly id: number; readonly word: string; readonly probability: number };

/** What would be said if the decoder ended after `layer` layers; after 0, with words and positions. */
export type LayerGuesses = {
  readonly layer: number;
  /** Likeliest first. */
  readonly words: readonly Guess[];
  /** The word that the whole decoder says: its probability here, and its rank from 1. */
  readonly produced: Guess & { readonly rank: number };
};

/** What is added up to the output of so many layers: what the next one begins with. */
function rowsAfter(layer: number): ActivationName {
  return layer === 0 ? 'decoder.0.resid_pre' : `decoder.${layer - 1}.ln3.out`;
}

const layersOf = ({ nLayers }: Pick<Dimensions, 'nLayers'>) =>
  Array.from({ length: nLayers + 1 }, (_, layer) => layer);

/** What the guesses are read from. */
export function byLayerNames(sizes: Pick<Dimensions, 'nLayers'>): readonly ActivationName[] {
  return [...outputNames, ...layersOf(sizes).map(rowsAfter)];
}

/** Logits of one row: its products with every word's row of E, as after the last layer. */
function logitsOf(rows: Matrix, row: number, embedding: Matrix): readonly number[] {
  const columns = Array.from({ length: embedding.columns }, (_, column) => column);
  return Array.from({ length: embedding.rows }, (_, id) =>
    columns.reduce((sum, column) => sum + at(rows, row, column) * at(embedding, id, column), 0),
  );
}

function softmax(logits: readonly number[]): readonly number[] {
  const most = logits.reduce((one, other) => Math.max(one, other));
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((one, other) => one + other);
  return powers.map((power) => power / sum);
}

/**
 * The output matrix applied after each decoder layer, the last first: how the word grows. Also known as
 * the logit lens (nostalgebraist, 2020); a layer before the last was never trained to be read so.
 * @param count how many words of each
 */
export function guessesByLayer(run: Run, time: number, count: number): readonly LayerGuesses[] {
  const step = decodingStep(run, time);
  const embedding = parameterMatrix(run.parameters.get('embedding'));
  const said = run.target.ids[step] ?? 0;
  return layersOf(run.dimensions)
    .reverse()
    .map((layer) => {
      const logits = logitsOf(traced(run.trace, rowsAfter(layer)), step, embedding);
      const shares = softmax(logits);
      const guess = (id: number): Guess => ({
        id,
        word: run.vocabulary[id] ?? `#${id}`,
        probability: shares[id] ?? 0,
      });
      const ids = shares.map((_, id) => id);
      ids.sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0) || one - other);
      const rank = ids.indexOf(said) + 1;
      return { layer, words: ids.slice(0, count).map(guess), produced: { ...guess(said), rank } };
    });
}

/** The first layer after which the produced word stays the likeliest; undefined where it never is. */
export function likeliestFrom(guesses: readonly LayerGuesses[]): number | undefined {
  const other = guesses.findIndex(({ produced }) => produced.rank > 1);
  return (other < 0 ? guesses : guesses.slice(0, other)).at(-1)?.layer;
}
