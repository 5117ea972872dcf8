import type { Run } from '../../trace/run.ts';
import { rowOf } from '../matrix/matrix.ts';
import { parameterOf } from '../parameters.ts';
import { isSpecial } from '../sentence/special.ts';
import { cosine } from '../vectors.ts';

export type Neighbour = {
  readonly id: number;
  readonly word: string;
  readonly cosine: number;
  /** As in `Run.tokenLanguages`; what both languages write alike is of the first. */
  readonly language: string | undefined;
};

/** The language that a token is of. */
export function languageOf({ tokenLanguages }: Run, id: number): string | undefined {
  const holds = ([first, last]: readonly [number, number]) => first <= id && id <= last;
  return Object.keys(tokenLanguages).find((one) => tokenLanguages[one]?.some(holds));
}

/** The words whose rows of the embedding matrix point most nearly where this word's does, nearest first. */
export function nearestWords(run: Run, id: number, count: number): readonly Neighbour[] {
  const table = parameterOf(run, 'embedding');
  const own = rowOf(table, id);
  const others = run.vocabulary.flatMap((word, other) =>
    other === id || isSpecial(word)
      ? []
      : [{ id: other, word, cosine: cosine(own, rowOf(table, other)) }],
  );
  others.sort((one, other) => other.cosine - one.cosine || one.id - other.id);
  return others.slice(0, count).map((one) => ({ ...one, language: languageOf(run, one.id) }));
}
