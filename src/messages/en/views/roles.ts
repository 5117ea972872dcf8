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
  none: 'No head is listed: none of these is such.',
  /** All that was measured of one head and one role. */
  score: (parts: { name: string; hits: string; weight: string; cases: string; chance: string }) =>
    `${parts.name}: largest weight there in ${parts.hits} of ${parts.cases} cases, mean weight ${parts.weight}, by chance ${parts.chance}`,
  waiting: 'Fetching what was measured.',
  failed: 'What was measured of this model did not come.',
  apart: 'This run was not computed here: nothing was measured of its model.',
  moment:
    'The heads were measured when the training was over: of this moment of it nothing is known.',
  /** What one head does most beyond chance. */
  does: (parts: { name: string; score: string; cases: string; chance: string }) =>
    `${parts.name} ${parts.score} in ${parts.cases} cases, by chance ${parts.chance}`,
  measured: (what: string) => `This head, measured: ${what}`,
  measuredDull: (what: string) => `This head, measured: dull; what it does most: ${what}`,
  question: 'What does each head do?',
  how: (sentences: number) =>
    `Over ${sentences} sentences that no training saw, every head was watched. A <b>case</b> is a row that ought to look at a certain word: a pronoun at what it stands for, an adjective at its noun. The score is the share of cases in which the head’s largest ${term('weight', 'weight')} is there; chance is what looking at all words alike would give.`,
  rows: 'In the decoder it is the row that produces the word. In cross-attention “itself” is the source word that the word being produced is said from, and “previous” and “next” are those of its neighbours.',
  dullRule: (dull: number, heads: number) =>
    `<b>Dull</b> is a head that does none of this in a quarter more of the cases than chance, over ten cases or more; to look at <eos>, <bos> and punctuation does not count. That holds for ${dull} of the ${heads} heads: not every head has a job.`,
  try: 'Press a score: the head opens on a sentence that shows it. Press a head’s name for what it does most or, with the table in the order of a column, for that.',
};
