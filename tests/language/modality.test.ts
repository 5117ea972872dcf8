import { expect, test } from 'vitest';
import { pairOf, samplePair } from '../../src/language/corpus.ts';
import type { Clause, NounPhrase } from '../../src/language/meaning.ts';
import { seededRandom } from '../../src/language/random.ts';
import { joinTokens, tokenize } from '../../src/language/tokenizer.ts';
import { fc } from '../draws.ts';
import { being, clause, doing, say, the } from './say.ts';

const i: NounPhrase = { kind: 'pronoun', pronoun: 'i' };
const you: NounPhrase = { kind: 'pronoun', pronoun: 'you' };
const she: NounPhrase = { kind: 'pronoun', pronoun: 'she' };
const it: NounPhrase = { kind: 'pronoun', pronoun: 'it' };
const present = { tense: 'present' } as const;
const milk = the('milk', { determiner: 'bare' });

test.each<[string, Clause, [string, string, string]]>([
  [
    'can, with a clitic before the infinitive',
    clause(i, doing('see', it), { ...present, modal: 'can' }),
    ['I can see it.', 'Je peux le voir.', '我能看见它。'],
  ],
  [
    'cannot see',
    clause(the('cat'), doing('see', the('dog')), { ...present, negated: true, modal: 'can' }),
    ['The cat cannot see the dog.', 'Le chat ne peut pas voir le chien.', '猫看不见狗。'],
  ],
  [
    'cannot',
    clause(i, doing('open', the('door')), { ...present, negated: true, modal: 'can' }),
    ['I cannot open the door.', 'Je ne peux pas ouvrir la porte.', '我不能打开门。'],
  ],
  [
    'could',
    clause(she, doing('swim'), { modal: 'can' }),
    ['She could swim.', 'Elle pouvait nager.', '她当时能游泳。'],
  ],
  [
    'could not',
    clause(she, doing('open', the('door')), { negated: true, modal: 'can' }),
    ['She could not open the door.', 'Elle n’a pas pu ouvrir la porte.', '她没能打开门。'],
  ],
  [
    'could not, with a clitic and a day',
    clause(i, doing('open', it), { negated: true, modal: 'can', time: { time: 'yesterday' } }),
    ['I could not open it yesterday.', 'Je n’ai pas pu l’ouvrir hier.', '我昨天没能打开它。'],
  ],
  [
    'must',
    clause(the('girl', { number: 'plural' }), doing('work'), { ...present, modal: 'must' }),
    ['The girls must work.', 'Les filles doivent travailler.', '那些女孩必须工作。'],
  ],
  [
    'must not',
    clause(you, doing('read', the('letter')), { ...present, negated: true, modal: 'must' }),
    ['You must not read the letter.', 'Vous ne devez pas lire la lettre.', '你不可以读信。'],
  ],
  [
    'wants to',
    clause(she, doing('buy', the('car', { determiner: 'a' })), { ...present, modal: 'want' }),
    ['She wants to buy a car.', 'Elle veut acheter une voiture.', '她想买一辆汽车。'],
  ],
  [
    'did not want to',
    clause(the('boy'), doing('wash', the('dog')), { negated: true, modal: 'want' }),
    [
      'The boy did not want to wash the dog.',
      'Le garçon ne voulait pas laver le chien.',
      '男孩当时不想洗狗。',
    ],
  ],
  [
    'should not',
    clause(i, doing('sell', the('house')), { ...present, negated: true, modal: 'should' }),
    ['I should not sell the house.', 'Je ne devrais pas vendre la maison.', '我不应该卖房子。'],
  ],
  [
    'should be',
    clause(
      the('book'),
      { kind: 'quality', quality: being('cheap') },
      { ...present, modal: 'should' },
    ),
    ['The book should be cheap.', 'Le livre devrait être bon marché.', '书应该便宜。'],
  ],
  [
    'never',
    clause(she, doing('drink', milk), { ...present, frequency: 'never' }),
    ['She never drinks milk.', 'Elle ne boit jamais de lait.', '她从来不喝牛奶。'],
  ],
  [
    'never, of the past',
    clause(i, doing('cross', the('river')), { frequency: 'never' }),
    ['I never crossed the river.', 'Je n’ai jamais traversé la rivière.', '我从来没过过河。'],
  ],
  [
    'always, with be',
    clause(
      she,
      { kind: 'quality', quality: being('tired', 'very') },
      { ...present, frequency: 'always' },
    ),
    ['She is always very tired.', 'Elle est toujours très fatiguée.', '她总是非常累。'],
  ],
  [
    'not always',
    clause(i, doing('eat', the('meat', { determiner: 'bare' })), {
      ...present,
      negated: true,
      frequency: 'always',
    }),
    ['I do not always eat meat.', 'Je ne mange pas toujours de viande.', '我不总是吃肉。'],
  ],
  [
    'often, of the past',
    clause(the('king'), doing('visit', the('museum')), { frequency: 'often' }),
    [
      'The king often visited the museum.',
      'Le roi visitait souvent le musée.',
      '国王以前经常参观博物馆。',
    ],
  ],
  [
    'always, of the past, with a clitic',
    clause(she, doing('wash', it), { frequency: 'always' }),
    ['She always washed it.', 'Elle le lavait toujours.', '她以前总是洗它。'],
  ],
  [
    'often, with a soft c',
    clause(
      { kind: 'pronoun', pronoun: 'we' },
      doing('start', the('lesson', { determiner: 'this' })),
      { frequency: 'often' },
    ),
    [
      'We often started this lesson.',
      'Nous commencions souvent cette leçon.',
      '我们以前经常开始这堂课。',
    ],
  ],
  [
    'not always, of the past',
    clause(the('uncle', { number: 'plural' }), doing('drink', milk), {
      negated: true,
      frequency: 'always',
    }),
    [
      'The uncles did not always drink milk.',
      'Les oncles ne buvaient pas toujours de lait.',
      '那些叔叔以前不总是喝牛奶。',
    ],
  ],
])('%s', (_, meaning, expected) => {
  expect(say(meaning)).toEqual(expected);
});

test.each<[Clause, [string, string, string]]>([
  [
    clause(you, doing('see', the('bird')), { ...present, modal: 'can' }),
    ['Can you see the bird?', 'Est-ce que vous pouvez voir l’oiseau\u202f?', '你能看见鸟吗？'],
  ],
  [
    clause(you, doing('swim'), { ...present, modal: 'want' }),
    ['Do you want to swim?', 'Est-ce que vous voulez nager\u202f?', '你想游泳吗？'],
  ],
  [
    clause(she, { kind: 'quality', quality: being('tired') }, { ...present, frequency: 'often' }),
    ['Is she often tired?', 'Est-ce qu’elle est souvent fatiguée\u202f?', '她经常很累吗？'],
  ],
])('asks %#', (meaning, expected) => {
  expect(say(meaning, 'question')).toEqual(expected);
});

test('cannot and can’t are the same words, and are read back', () => {
  const texts = (text: string) => tokenize(text, 'en').map((token) => token.text);
  expect(texts('I cannot, can’t and can not canoe.')).toEqual(
    "i can not , can n't and can not canoe .".split(' '),
  );
  expect(joinTokens(['i', 'can', "n't", 'swim', '.'], 'en')).toBe('I can’t swim.');
});

test('never is aligned with both its French words, and want with voulait', () => {
  const wanted = clause(she, doing('swim'), { negated: true, modal: 'want' });
  const never = clause(she, doing('swim'), { ...present, frequency: 'never' });
  const pairs = [wanted, never].map((body) =>
    pairOf({ construction: 'C18', mood: 'statement', body }, 'en-fr'),
  );
  const words = pairs.map(({ alignment, source, target }) =>
    alignment.map(([from, to]) => `${source[from]} ${target[to]}`),
  );
  expect(words[0]).toEqual(expect.arrayContaining(['not ne', 'not pas', 'want voulait']));
  expect(words[1]).toEqual(expect.arrayContaining(['never ne', 'never jamais']));
});

test('one reading in Chinese: 看不见 is "does not see", and "must not" is not 不能', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const { source, target } = samplePair(seededRandom(seed), 'zh-en', { construction: 'C18' });
      const [zh, en] = [source.join(''), ` ${target.join(' ')} `];
      if (zh.includes('不能')) expect(en).toMatch(/ can not /);
      if (zh.includes('不可以')) expect(en).toMatch(/ must not /);
      if (en.includes(' could ')) expect(zh).toMatch(/没能|当时能|昨天|今天早上/);
    }),
    { numRuns: 300 },
  );
});
