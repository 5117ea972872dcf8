import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { Run } from '../../trace/run.ts';
import { type Matrix, rowOf, traced } from '../matrix/matrix.ts';
import { parameterOf } from '../parameters.ts';
import { softmaxOf } from '../steps/operations/softmax.ts';
import { decodingStep, likeliestFirst, outputNames, type RankedWord } from './output.ts';

/** A word with the probability it would have. */
export type Guess = Pick<RankedWord, 'id' | 'word' | 'probability'>;

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
function logitsOf(rows: Matrix, row: number, embedding: Matrix): Float32Array {
  const h = rowOf(rows, row);
  return Float32Array.from({ length: embedding.rows }, (_, id) =>
    rowOf(embedding, id).reduce((sum, e, column) => sum + e * (h[column] as number), 0),
  );
}

/**
 * The output matrix applied after each decoder layer, the last first: how the word grows. Also known as
 * the logit lens (nostalgebraist, 2020); a layer before the last was never trained to be read so.
 * @param count how many words of each
 */
export function guessesByLayer(run: Run, time: number, count: number): readonly LayerGuesses[] {
  const step = decodingStep(run, time);
  const embedding = parameterOf(run, 'embedding');
  const said = run.target.ids[step] ?? 0;
  return layersOf(run.dimensions)
    .reverse()
    .map((layer) => {
      const logits = logitsOf(traced(run.trace, rowsAfter(layer)), step, embedding);
      const shares = softmaxOf(logits, said).row.map(({ weight }) => weight);
      const guess = (id: number): Guess => ({
        id,
        word: run.vocabulary[id] ?? `#${id}`,
        probability: shares[id] ?? 0,
      });
      const ids = likeliestFirst(shares);
      const rank = ids.indexOf(said) + 1;
      return { layer, words: ids.slice(0, count).map(guess), produced: { ...guess(said), rank } };
    });
}

/** The first layer after which the produced word stays the likeliest; undefined where it never is. */
export function likeliestFrom(guesses: readonly LayerGuesses[]): number | undefined {
  const other = guesses.findIndex(({ produced }) => produced.rank > 1);
  return (other < 0 ? guesses : guesses.slice(0, other)).at(-1)?.layer;
}
