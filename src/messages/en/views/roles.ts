import { term } from '../../term.ts';

/** What every head was measured to do. */
export const roles = {
  names: {
    previous: 'previous word',
    next: 'next word',
    itself: 'itself',
    same: 'same word',
    pronoun: 'pronoun → antecedent',
    classifier: 'classifier → noun',
    particle: 'particle → verb',
    adjective: 'adjective → noun',
    determiner: 'determiner → noun',
    sink: 'markers, punctuation',
  },
  table: 'What every head was measured to do, over sentences it was not trained on',
  heading: 'layer, head',
  bits: 'bits of entropy',
  /** Of every attention. */
  all: 'All',
  groups: 'Which heads',
  group: { all: 'Every head', busy: 'With a role', dull: 'Dull' },
  counting: 'What is counted',
  counted: { hits: 'Largest weight', weight: 'Mean weight' },
  /** Beside a head's name in the table. */
  dull: 'dull',
  short: (place: string, layer: number, head: number) => `${place} ${layer}.${head}`,
  chance: (place: string) => `${place}, by chance`,
  cases: (count: string) => `of ${count}`,
  none: 'No head fits this choice.',
  /** All that was measured of one head and one role. */
  score: (parts: { name: string; hits: string; weight: string; cases: string; chance: string }) =>
    `${parts.name}: largest weight there in ${parts.hits} of ${parts.cases} cases, mean weight ${parts.weight}, by chance ${parts.chance}`,
  waiting: 'Fetching the measurements …',
  failed: 'The measurements of this model could not be fetched.',
  apart: 'These numbers were not computed here, and their model was not measured.',
  moment: 'The finished model’s heads were measured; at this moment of training they were not.',
  /** What one head does most beyond chance. */
  does: (parts: { name: string; score: string; cases: string; chance: string }) =>
    `${parts.name} ${parts.score} in ${parts.cases} cases, by chance ${parts.chance}`,
  measured: (what: string) => `This head, measured: ${what}`,
  measuredDull: (what: string) => `This head, measured: dull; what it does most: ${what}`,
  question: 'What does each head do?',
  how: (sentences: number) =>
    `Every head was measured over ${sentences} sentences that the model was not trained on. A <b>case</b> is a row with a word that it might be expected to look at: a pronoun at what it stands for, an adjective at its noun. The score is the share of cases in which the head’s largest ${term('weight', 'weight')} is there; chance is what a head that looks at all words alike would get.`,
  rows: 'In the decoder a word’s row is the one that produces it. In cross-attention “itself” is the source word that the word being produced translates; “previous” and “next” are those of its neighbours.',
  dullRule: (dull: number, heads: number) =>
    `A head is <b>dull</b> if it does none of this at least 25 percentage points above chance, over ten cases or more; looking at <eos>, <bos> and punctuation does not count. That holds for ${dull} of the ${heads} heads: not every head has a job.`,
  try: 'Press a score: the head opens on a sentence that shows it. Press a head’s name for what it does most; if the table is sorted by a column, for that column.',
};
