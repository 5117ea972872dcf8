import { expect, test } from 'vitest';
import { canonicalChinese } from '../../src/language/chinese/style.ts';
import { linearize } from '../../src/language/corpus.ts';
import { canonicalStyle } from '../../src/language/english/style.ts';
import type { Clause, Giving, Meaning, NounPhrase } from '../../src/language/meaning.ts';
import { joinTokens, tokenize } from '../../src/language/tokenizer.ts';
import { clause, say, the } from './say.ts';

const pronoun = (id: 'i' | 'you' | 'he' | 'she' | 'it' | 'they'): NounPhrase => ({
  kind: 'pronoun',
  pronoun: id,
});
const a = { determiner: 'a' } as const;

function giving(verb: Giving['verb'], object: NounPhrase, recipient: NounPhrase): Giving {
  return { kind: 'giving', verb, object, recipient };
}

const book = giving('give', the('book', a), the('girl'));

test.each<[Clause, [string, string, string]]>([
  [
    clause(the('boy'), book),
    [
      'The boy gave the girl a book.',
      'Le garçon a donné un livre à la fille.',
      '男孩给了女孩一本书。',
    ],
  ],
  [
    clause(the('boy'), giving('give', the('book'), the('girl'))),
    [
      'The boy gave the girl the book.',
      'Le garçon a donné le livre à la fille.',
      '男孩把书给了女孩。',
    ],
  ],
  [
    clause(pronoun('he'), giving('give', pronoun('it'), pronoun('she'))),
    ['He gave it to her.', 'Il le lui a donné.', '他把它给了她。'],
  ],
  [
    clause(pronoun('she'), giving('send', pronoun('they'), pronoun('i')), { negated: true }),
    ['She did not send them to me.', 'Elle ne me les a pas envoyés.', '她没把它们寄给我。'],
  ],
  [
    clause(pronoun('she'), giving('show', the('picture'), the('king')), { tense: 'future' }),
    [
      'She will show the king the picture.',
      'Elle va montrer la photo au roi.',
      '她会把照片给国王看。',
    ],
  ],
  [
    clause(pronoun('i'), giving('tell', the('story', a), pronoun('they'))),
    ['I told them a story.', 'Je leur ai raconté une histoire.', '我给他们讲了一个故事。'],
  ],
  [
    clause(pronoun('i'), giving('send', the('letter', a), the('teacher'))),
    [
      'I sent the teacher a letter.',
      'J’ai envoyé une lettre au professeur.',
      '我给老师寄了一封信。',
    ],
  ],
  [
    clause(pronoun('i'), giving('show', pronoun('it'), pronoun('he')), {
      tense: 'present',
      negated: true,
      modal: 'can',
    }),
    ['I cannot show it to him.', 'Je ne peux pas le lui montrer.', '我不能把它给他看。'],
  ],
])('%#', (meaning, expected) => {
  expect(say(meaning)).toEqual(expected);
});

test('English gives in both orders', () => {
  const meaning: Meaning = {
    construction: 'C10',
    mood: 'statement',
    body: clause(the('boy'), book),
  };
  const style = { en: { ...canonicalStyle, recipientFirst: false }, zh: canonicalChinese };
  const words = linearize(meaning, 'en', style).map(({ text }) => text);
  expect(words.join(' ')).toBe('the boy gave a book to the girl .');
});

test('French commands hang both pronouns on the verb, and they are read back', () => {
  const body = clause(pronoun('you'), giving('give', pronoun('it'), pronoun('i')), {
    tense: 'present',
  });
  const meaning: Meaning = { construction: 'C16', mood: 'command', body };
  const words = linearize(meaning, 'fr').map(({ text }) => text);
  expect(joinTokens(words, 'fr')).toBe('Donnez-le-moi.');
  expect(tokenize('Donnez-le-moi.', 'fr').map(({ text }) => text)).toEqual(words);
});
