import { numberIn } from '../../../files/matrix/cells.ts';
import type { LaterMessages } from '../../../messages/catalogue.ts';
import type { Bench } from '../../../view/hand/bench.ts';
import type { HandStep } from '../../../view/hand/handSteps.ts';
import { judge } from '../../../view/hand/mistakes.ts';
import type { Asked } from '../../../view/hand/practice.ts';

/** The cell that a key stands for. */
function askedBy(key: string): Asked {
  const [step, head, row, column] = key.split('.');
  return { step: step as HandStep, head: Number(head), row: Number(row), column: Number(column) };
}

export type Told = { readonly right: boolean; readonly text: string };

/** What is said of an answer; null where there is none. */
export function tell(
  bench: Bench,
  asked: Asked,
  answer: string,
  m: LaterMessages['hand'],
): Told | null {
  if (answer.trim() === '') return null;
  const number = numberIn(answer);
  if (number === null) return { right: false, text: m.notNumber };
  const verdict = judge(bench, asked, number);
  if (verdict.right) return { right: true, text: m.right };
  return { right: false, text: verdict.mistake ? m.mistakes[verdict.mistake] : m.wrongPlain };
}

/** How many of the hidden numbers were found. */
export function answered(bench: Bench, hidden: Readonly<Record<string, string>>): number {
  return Object.entries(hidden).filter(([key, answer]) => {
    const number = numberIn(answer);
    return number !== null && judge(bench, askedBy(key), number).right;
  }).length;
}
