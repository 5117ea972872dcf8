import { max, min } from 'd3';
import type { Run } from '../../trace/run.ts';
import { at, rowOf } from '../matrix/matrix.ts';
import { resultOf, wholeOf } from '../steps/matrices/results.ts';
import { greatest, type Question, type Topic } from './question.ts';
import { lengthOf, orderOf } from './rows.ts';
import { type Asked, wordsSoFar } from './traits.ts';

/** How the rows of positions differ in length: the later the longer, not at all, or anyhow. */
export function askPlace(run: Run, asked: Asked): Question {
  const places = resultOf(run, asked, 'position');
  const count = wordsSoFar(run, asked, 'query', asked.time);
  const lengths = Array.from({ length: count }, (_, place) => lengthOf(rowOf(places, place)));
  const [first = 0, own = 0, last = 0] = [0, asked.row, count - 1].map((place) => lengths[place]);
  const [least = 0, most = 0] = [min(lengths), max(lengths)];
  const same = most - least < 0.01 * most;
  const grows =
    !same && lengths.every((length, place) => place === 0 || length > (lengths[place - 1] ?? 0));
  const options = [
    { id: 0, numbers: [first, last], right: grows },
    { id: 1, numbers: [own], right: same },
    { id: 2, numbers: [least, most], right: !same && !grows },
  ];
  return { topic: 'place', row: asked.row, kind: 'choice', options };
}

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

/** How many of the network's hidden units a word excites: ReLU will leave those. */
export function askUnits(run: Run, asked: Asked): Question {
  const row = rowOf(resultOf(run, asked, 'pre'), asked.row);
  const on = row.filter((value) => value > 0).length;
  return counted(asked, 'units', on, [row.length / 4, row.length / 2, Number.POSITIVE_INFINITY]);
}

/** For how many of the other words the unit that a word excites most is on, too. */
export function askShared(run: Run, asked: Asked): Question {
  const post = resultOf(run, asked, 'post');
  const row = rowOf(post, asked.row);
  const unit = row.indexOf(max(row) ?? 0);
  const count = wordsSoFar(run, asked, 'query', asked.time);
  const others = Array.from({ length: count }, (_, word) => word).filter(
    (word) => word !== asked.row,
  );
  const on = others.filter((word) => at(post, word, unit) > 0).length;
  return counted(asked, 'shared', on, [1, others.length / 2, Number.POSITIVE_INFINITY]);
}

/** How far the greatest logit is ahead of the second: softmax makes e to that power of it. */
export function askLead(run: Run, asked: Asked): Question {
  const row = rowOf(wholeOf(run, asked, 'logits'), asked.row);
  const [first = 0, second = 0] = orderOf(row).map((word) => row[word]);
  return counted(asked, 'lead', first - second, [3, 10, Number.POSITIVE_INFINITY]);
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
