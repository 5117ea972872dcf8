import { verbOf } from '../lexicon/verbs.ts';
import type { Clause, Frequency, Modal } from '../meaning.ts';
import { type Word, word } from '../word.ts';
import { conjugate, type FrenchPerson } from './conjugation.ts';

type Persons = Readonly<Record<FrenchPerson, string>>;

export const pouvoir = conjugate('pouvoir peux peut pouvons pouvez peuvent pu');
const devoir = conjugate('devoir dois doit devons devez doivent dû');
const vouloir = verbOf('want').fr;
/** "Should" is devoir in the conditional. */
const devrait: Persons = {
  je: 'devrais',
  il: 'devrait',
  nous: 'devrions',
  vous: 'devriez',
  ils: 'devraient',
};
export const modals: Readonly<Record<Modal, { present: Persons; past?: Persons }>> = {
  can: { present: pouvoir.present, past: pouvoir.imperfect },
  must: { present: devoir.present },
  want: { present: vouloir.present, past: vouloir.imperfect },
  should: { present: devrait },
};
export const frequencyWords: Readonly<Record<Frequency, string>> = {
  never: 'jamais',
  always: 'toujours',
  often: 'souvent',
};

/** "N'a pas pu": what could not be done failed, 没能; what could be done "pouvait". */
export function hasFailed({ modal, negated, tense }: Clause): boolean {
  return modal === 'can' && negated && tense === 'past';
}

/** The finite verb that an infinitive follows: peut, devrait, voulait. */
export function frenchModal(clause: Clause, modal: Modal, person: FrenchPerson): Word {
  const { present, past = present } = modals[modal];
  const forms = clause.tense === 'past' ? past : present;
  return word(forms[person], clause, 'modal', 'tense');
}

/** After the finite verb, and after pas: ne mange jamais, mangeait toujours, ne mange pas souvent. */
export function frenchFrequency(clause: Clause): Word[] {
  const { frequency } = clause;
  return frequency ? [word(frequencyWords[frequency], clause, 'frequency')] : [];
}
