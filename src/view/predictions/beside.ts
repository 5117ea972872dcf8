import type { Run } from '../../trace/run.ts';
import { rowOf } from '../matrix/matrix.ts';
import { resultOf, wholeOf } from '../steps/matrices/results.ts';
import { greatest, type Question, type Topic } from './question.ts';
import { lengthOf } from './rows.ts';
import type { Asked } from './traits.ts';

/** Which part of X is longer in a row: the word's vector times √d_model, or the position's. */
export function askBegin(run: Run, asked: Asked): Question {
  const length = (step: 'embed' | 'position') =>
    lengthOf(rowOf(resultOf(run, asked, step), asked.row));
  const options = greatest([
    [0, length('embed')],
    [1, length('position')],
  ]);
  return { topic: 'begin', row: asked.row, kind: 'choice', options };
}

/** A count by where it lies among some bounds, the last of which is none; right is the range that it is in. */
function counted({ row }: Asked, topic: Topic, count: number, bounds: readonly number[]): Question {
  const place = bounds.findIndex((bound) => count < bound);
  const options = bounds.map((_, id) => {
    const right = id === place;
    return { id, numbers: right ? [count] : [], right };
  });
  return { topic, row, kind: 'choice', options };
}

/** How many of the network's hidden units a word leaves on. */
export function askUnits(run: Run, asked: Asked): Question {
  const row = rowOf(resultOf(run, asked, 'post'), asked.row);
  const on = row.filter((value) => value > 0).length;
  return counted(asked, 'units', on, [row.length / 4, row.length / 2, Number.POSITIVE_INFINITY]);
}

/** What is worth naming among the words that may come next. */
const some = 0.01;

/** How many words of the vocabulary get more than a hundredth. */
export function askLikely(run: Run, asked: Asked): Question {
  const likely = rowOf(wholeOf(run, asked, 'probs'), asked.row).filter(
    (value) => value > some,
  ).length;
  return counted(asked, 'likely', likely, [2, 6, Number.POSITIVE_INFINITY]);
}
