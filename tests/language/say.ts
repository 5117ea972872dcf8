import { linearize } from '../../src/language/corpus.ts';
import type {
  Body,
  Clause,
  CommonPhrase,
  Meaning,
  NounPhrase,
  Quality,
} from '../../src/language/meaning.ts';
import { joinTokens } from '../../src/language/tokenizer.ts';

/** A noun phrase with "the" unless said otherwise. */
export function the(noun: CommonPhrase['noun'], more: Partial<CommonPhrase> = {}): CommonPhrase {
  return { kind: 'common', noun, determiner: 'the', number: 'singular', adjectives: [], ...more };
}

export function being(adjective: Quality['adjective'], degree?: Quality['degree']): Quality {
  return degree ? { adjective, degree } : { adjective };
}

/** An affirmed clause in the past unless said otherwise. */
export function clause(
  subject: NounPhrase,
  predicate: Clause['predicate'],
  more: Partial<Clause> = {},
): Clause {
  return { kind: 'clause', subject, tense: 'past', negated: false, predicate, ...more };
}

export function doing(
  verb: Extract<Clause['predicate'], { kind: 'verb' }>['verb'],
  object?: NounPhrase,
): Clause['predicate'] {
  return object ? { kind: 'verb', verb, object } : { kind: 'verb', verb };
}

/** The meaning in English, French and Chinese, as they are displayed. */
export function say(body: Body, mood: Meaning['mood'] = 'statement'): [string, string, string] {
  const meaning: Meaning = { construction: 'C1', mood, body };
  const [en, fr, zh] = (['en', 'fr', 'zh'] as const).map((language) =>
    joinTokens(
      linearize(meaning, language).map(({ text }) => text),
      language,
    ),
  );
  return [en ?? '', fr ?? '', zh ?? ''];
}
