import type { Clause, Frequency, Modal } from '../meaning.ts';
import { type Word, word } from '../word.ts';

/** "Must not" is 不可以, so that 不能 is "cannot" alone. */
export const modals: Readonly<Record<Modal, { affirmed: string; denied: string }>> = {
  can: { affirmed: '能', denied: '能' },
  must: { affirmed: '必须', denied: '可以' },
  want: { affirmed: '想', denied: '想' },
  should: { affirmed: '应该', denied: '应该' },
};
export const frequencyWords: Readonly<Record<Exclude<Frequency, 'never'>, string>> = {
  always: '总是',
  often: '经常',
};

/** 能, 不能, 没能 (the past of 不能), 不可以: all before companion, place and verb. */
export function modalWords(clause: Clause, modal: Modal): Word[] {
  const { affirmed, denied } = modals[modal];
  if (!clause.negated) return [word(affirmed, clause, 'modal')];
  const not = failed(clause) ? '没' : '不';
  return [word(not, clause, 'negation'), word(denied, clause, 'modal')];
}

/** 没能: what could not be done is past without another mark. */
function failed({ modal, negated, tense }: Clause): boolean {
  return modal === 'can' && negated && tense === 'past';
}

/** 当时 tells "could" and "wanted to" from the present; 没能 tells it by itself. */
export function modalPast(clause: Clause): string | undefined {
  return failed(clause) ? undefined : '当时';
}

/** 总是, 不总是, 从来不; of the past 以前总是, 从来没 (with 过 after the verb). */
export function frequencyOf(clause: Clause, frequency: Frequency, full: boolean): Word[] {
  if (frequency === 'never') {
    // 从来不 is a habit; what is to come 永远不会
    if (clause.tense === 'future') return [word('永远不会', clause, 'frequency', 'tense')];
    const past = full ? '从来没有' : '从来没';
    return [word(clause.tense === 'past' ? past : full ? '从不' : '从来不', clause, 'frequency')];
  }
  const not = clause.negated ? [word('不', clause, 'negation')] : [];
  return [...not, word(frequencyWords[frequency], clause, 'frequency')];
}

export function frequencyPast(frequency: Frequency): string | undefined {
  return frequency === 'never' ? undefined : '以前';
}

/** 了 where it happened, 过 where it never did; neither of what could be, or of what was usual. */
export function aspectOf({ frequency, modal, negated, tense }: Clause): '了' | '过' | undefined {
  if (tense !== 'past' || negated || modal) return undefined;
  if (frequency) return frequency === 'never' ? '过' : undefined;
  return '了';
}
