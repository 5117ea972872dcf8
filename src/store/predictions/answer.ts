import type { Axis } from '../../view/geometry.ts';
import { judge } from '../../view/predictions/question.ts';
import { type Asked, sidesAsked, traitsAt } from '../../view/predictions/traits.ts';
import { app } from '../app.ts';
import { seenFrom } from '../runs/seen.ts';
import { answers, record } from './answers.ts';
import { openIn, predictionKey } from './open.ts';

const now = () => seenFrom(app.getState(), 'main');

/**
 * Answers what is asked; what is no answer to it changes nothing, nor does an answer before the question
 * is on the page. The word that a weight was asked of is pointed at then.
 */
export function answer(guess: number): void {
  const seen = now();
  const open = openIn(seen);
  const { question } = answers.getState();
  const verdict = open && question && judge(question, guess);
  if (!verdict) return;
  record(predictionKey(seen), { question, verdict });
  if (open.step === 'scores' || open.step === 'pattern') pointAtTruth(open.row, verdict.truth.id);
}

/** As on arrival: what the page points at by itself. */
function pointAtTruth(query: number, key: number): void {
  app.setState(({ pointer }) => ({ pointer: { ...pointer, query, key }, preview: null }));
}

/** Shows what is hidden, without a guess. @returns whether there was anything to skip */
export function skip(): boolean {
  const seen = now();
  if (!openIn(seen)) return false;
  record(predictionKey(seen), 'skipped');
  return true;
}

/** Whether this word, a query's or a key's, is an answer to what is open: then it is given. */
export function answeredByWord(axis: Axis, index: number): boolean {
  const open = openIn(now());
  const words = open && traitsAt(open)?.words;
  if (!words) return false;
  const sides = sidesAsked(open);
  if (sides[words] !== sides[axis]) return false;
  answer(index);
  return true;
}

/** The word that a cell of the result names, where cells answer. */
export function wordAt(asked: Asked, cell: { row: number; column: number }) {
  const cells = traitsAt(asked)?.cells;
  return cells ? cell[cells === 'rows' ? 'row' : 'column'] : null;
}
