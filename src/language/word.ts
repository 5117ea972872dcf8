// What linearisers emit: words that remember which part of the meaning they realise.

export type Role =
  | 'head'
  | 'determiner'
  | 'count'
  | 'genitive'
  | 'quality'
  | 'degree'
  | 'preposition'
  | 'relative'
  | 'verb'
  | 'tense'
  | 'negation'
  | 'modal'
  | 'frequency'
  | 'question'
  | 'polite'
  | 'time'
  | 'conjunction'
  | 'cleft'
  | 'first'
  | 'second'
  | 'stop';

/** A part of the meaning: a node of the tree and what about it is said. */
export type Mark = { node: object; role: Role };

export type ProbeKind =
  | 'pronoun-antecedent'
  | 'classifier-noun'
  | 'particle-verb'
  | 'adjective-noun'
  | 'determiner-noun';

/** This word looks to the word that carries the mark `to`. */
export type Link = { kind: ProbeKind; to: Mark };

export type Word = {
  text: string;
  marks: readonly Mark[];
  links: readonly Link[];
  /** French only: the form taken before a vowel sound. */
  beforeVowel?: string;
};

const none: readonly Link[] = [];

/** A word with one or more roles at one node. */
export function word(text: string, node: object, role: Role, ...more: Role[]): Word {
  const marks: Mark[] = [{ node, role }];
  for (const other of more) marks.push({ node, role: other });
  return { text, marks, links: none };
}

/** The same word, looking to the head of `node` (or to another role of it). */
export function linked(from: Word, kind: ProbeKind, node: object, role: Role = 'head'): Word {
  const link: Link = { kind, to: { node, role } };
  return { ...from, links: from.links === none ? [link] : [...from.links, link] };
}
