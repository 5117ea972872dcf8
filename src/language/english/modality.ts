import { verbOf } from '../lexicon/verbs.ts';
import type { Clause, Frequency, Modal } from '../meaning.ts';
import { type Word, word } from '../word.ts';

type Auxiliary = Exclude<Modal, 'want'>;
/** "Must" and "should" are only said of the present. */
export const auxiliaries: Readonly<Record<Auxiliary, { present: string; past?: string }>> = {
  can: { present: 'can', past: 'could' },
  must: { present: 'must' },
  should: { present: 'should' },
};
export const frequencyWords: Readonly<Record<Frequency, string>> = {
  never: 'never',
  always: 'always',
  often: 'often',
};

/** "can" or "want to": what agrees or stands before the subject of a question, and what follows. */
export function englishModal(
  clause: Clause,
  modal: Modal,
  third: boolean,
  not: readonly Word[],
  asked: boolean,
): { finite: Word[]; rest: Word[] } {
  const past = clause.tense === 'past';
  if (modal !== 'want') {
    const { present, past: then = present } = auxiliaries[modal];
    return { finite: [word(past ? then : present, clause, 'modal', 'tense'), ...not], rest: [] };
  }
  const want = verbOf('want').en;
  const to = word('to', clause, 'modal');
  if (not.length === 0 && !asked) {
    const form = past ? want.past : third ? want.third : want.base;
    return { finite: [word(form, clause, 'modal', 'tense')], rest: [to] };
  }
  const support = word(past ? 'did' : third ? 'does' : 'do', clause, 'tense');
  return { finite: [support, ...not], rest: [word(want.base, clause, 'modal'), to] };
}

/** "never" before the verb it is about; a clause without a frequency says nothing. */
export function englishFrequency(clause: Clause): Word[] {
  const { frequency } = clause;
  return frequency ? [word(frequencyWords[frequency], clause, 'frequency')] : [];
}
