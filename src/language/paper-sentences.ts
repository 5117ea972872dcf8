import type { Clause, Cleft, Meaning, NounPhrase, Remark } from './meaning.ts';

// Figures 3, 4 and 5 of "Attention Is All You Need", normalised: never trained on.

function common(noun: Extract<NounPhrase, { kind: 'common' }>['noun']) {
  return { kind: 'common', noun, determiner: 'the', number: 'singular', adjectives: [] } as const;
}

/** A majority of American governments have passed new laws since 2009 making … more difficult. */
const passing: Clause = {
  kind: 'clause',
  subject: {
    ...common('government'),
    determiner: 'majority',
    number: 'plural',
    adjectives: [{ adjective: 'american' }],
  },
  tense: 'past',
  negated: false,
  predicate: {
    kind: 'verb',
    verb: 'pass',
    object: {
      ...common('law'),
      determiner: 'bare',
      number: 'plural',
      adjectives: [{ adjective: 'new' }],
    },
  },
  perfect: true,
  since: { year: 2009 },
  consequence: {
    object: {
      ...common('process'),
      modifiers: { nouns: ['registration', 'voting'], conjunction: 'or' },
    },
    quality: { adjective: 'difficult', degree: 'more' },
  },
};

const spirit: Cleft = {
  kind: 'cleft',
  front: {
    kind: 'circumstance',
    circumstance: 'spirit',
    ground: { ...common('spirit'), determiner: 'this' },
  },
  clause: passing,
};

const imperfect: Clause = {
  kind: 'clause',
  subject: common('law'),
  tense: 'future',
  negated: false,
  predicate: { kind: 'quality', quality: { adjective: 'perfect' } },
  frequency: 'never',
};

const just: Clause = {
  kind: 'clause',
  subject: {
    ...common('application'),
    determiner: 'owned',
    owner: { kind: 'pronoun', pronoun: 'it', antecedent: 'subject' },
  },
  tense: 'present',
  negated: false,
  predicate: { kind: 'quality', quality: { adjective: 'just' } },
  modal: 'should',
};

const law: Remark = {
  kind: 'remark',
  said: { kind: 'coordination', conjunction: 'but', left: imperfect, right: just },
  comment: {
    kind: 'identification',
    clause: {
      kind: 'clause',
      subject: { kind: 'pronoun', pronoun: 'we' },
      tense: 'present',
      negated: false,
      predicate: { kind: 'verb', verb: 'miss', object: { kind: 'gap' } },
    },
  },
  opinion: { owner: { kind: 'pronoun', pronoun: 'i' } },
};

export const paperSentences = {
  registration: { construction: 'C14', mood: 'statement', body: spirit },
  law: { construction: 'C14', mood: 'statement', body: law },
} as const satisfies Record<string, Meaning>;

/** Whether it is one of the two, or holds the long clause of the first or both clauses of the second. */
export function isPaperSentence({ body }: Meaning): boolean {
  if (body.kind === 'cleft') return isEqual(body.clause, passing);
  if (body.kind === 'clause') return isEqual(body, passing);
  return body.kind === 'remark' && isEqual(body.said, law.said);
}

/** Equal as data, whatever the order of the keys. */
function isEqual(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return left.length === right.size && left.every(([key, value]) => isEqual(value, right.get(key)));
}
