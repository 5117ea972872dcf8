import { eachEdgeCut, type Others } from '../../lab/edges.ts';
import type { Variant } from '../../lab/variant.ts';
import type { Run, SweptRun } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import { headPattern } from '../heads/heads.ts';
import { at, traced } from '../matrix/matrix.ts';
import { decodingStep } from '../output/output.ts';
import type { AttentionHead } from '../parts/part.ts';
import { isBlockedAt } from '../steps/mask.ts';

/** A row of a head. */
export type RowOf = AttentionHead & { readonly row: number };

/** What cutting an edge does to a word: its probability as it is and without the edge. */
export type Effect = {
  /** The decoding step that writes the word. */
  readonly step: number;
  readonly before: number;
  readonly after: number;
  /** After less before. */
  readonly change: number;
  /** The change of its logit: near 0 and 1 a probability hardly moves, whatever is taken away. */
  readonly logit: number;
};

/** What is read of a run without an edge. */
export type CutRun = Pick<SweptRun, 'probabilities' | 'logits'>;

/** The keys that a row may look at: what the mask blocks is no edge. */
export function edgesOf(run: Run, { row, ...where }: RowOf): readonly number[] {
  const keys = Array.from({ length: headPattern(run, where).columns }, (_, key) => key);
  return keys.filter((key) => !isBlockedAt(where, row, key));
}

/** The word that is watched: the one that a decoder's row makes or, of the encoder's, the one at `time`. */
export function watchedStep(run: Run, { stack, row }: RowOf, time: number): number {
  return decodingStep(run, stack === 'decoder' ? row : time);
}

/** Every edge of a row cut in its turn, the words held fixed: so one sweep tells of each of them. */
export function rowCuts(run: Run, of: RowOf, others: Others): readonly Variant[] {
  const { path: attention } = attentionAt(of);
  const edges = { attention, head: of.head, query: of.row, keys: edgesOf(run, of) };
  return eachEdgeCut(edges, others, { kind: 'forced', ids: run.target.ids });
}

/** What a cut does to the word of a step. @param cut the run without the edge, its words the same */
export function effectAt(run: Run, cut: CutRun, step: number): Effect {
  const id = run.target.ids[step] as number;
  const before = at(traced(run.trace, 'probs'), step, id);
  const after = cut.probabilities[step] as number;
  const logit = (cut.logits[step] as number) - at(traced(run.trace, 'logits'), step, id);
  return { step, before, after, change: after - before, logit };
}

/** The same for every word, in the order they are written. */
export function effectsOf(run: Run, cut: CutRun): readonly Effect[] {
  return run.target.ids.map((_, step) => effectAt(run, cut, step));
}
