import { describe, expect, test } from 'vitest';
import type { Because, NounPhrase } from '../../src/language/meaning.ts';
import { being, clause, doing, say, the } from './say.ts';

const i: NounPhrase = { kind: 'pronoun', pronoun: 'i' };
const you: NounPhrase = { kind: 'pronoun', pronoun: 'you' };
const she: NounPhrase = { kind: 'pronoun', pronoun: 'she' };
const it: NounPhrase = { kind: 'pronoun', pronoun: 'it' };
const gap: NounPhrase = { kind: 'gap' };
const anna: NounPhrase = { kind: 'name', name: 'anna' };
const past = { tense: 'past' } as const;
const present = { tense: 'present' } as const;
const future = { tense: 'future' } as const;
const plural = { number: 'plural' } as const;

function because(
  main: Because['main'],
  antecedent: 'subject' | 'object' | 'place',
  adjective: Parameters<typeof being>[0],
  pronoun: 'it' | 'they' | 'she' = 'it',
): Because {
  const subject = { kind: 'pronoun', pronoun, antecedent } as const;
  const predicate = { kind: 'quality', quality: being(adjective, 'too') } as const;
  return { kind: 'because', main, reason: clause(subject, predicate, { tense: main.tense }) };
}

const notCrossing = clause(the('animal'), doing('cross', the('street')), { negated: true });
const notFitting = clause(the('trophy'), doing('fitIn', the('suitcase')), { negated: true });

describe('the famous sentences', () => {
  test('what is tired is the animal', () => {
    expect(say(because(notCrossing, 'subject', 'tired'))).toEqual([
      'The animal did not cross the street because it was too tired.',
      'L’animal n’a pas traversé la rue parce qu’il était trop fatigué.',
      '动物没过马路，因为它太累了。',
    ]);
  });
  test('what is wide is the street', () => {
    expect(say(because(notCrossing, 'object', 'wide'))).toEqual([
      'The animal did not cross the street because it was too wide.',
      'L’animal n’a pas traversé la rue parce qu’elle était trop large.',
      '动物没过马路，因为它太宽了。',
    ]);
  });
  test('what is big is the trophy', () => {
    expect(say(because(notFitting, 'subject', 'big'))).toEqual([
      'The trophy did not fit in the suitcase because it was too big.',
      'Le trophée n’entrait pas dans la valise parce qu’il était trop grand.',
      '奖杯当时放不进手提箱，因为它太大了。',
    ]);
  });
  test('what is small is the suitcase', () => {
    expect(say(because(notFitting, 'object', 'small'))).toEqual([
      'The trophy did not fit in the suitcase because it was too small.',
      'Le trophée n’entrait pas dans la valise parce qu’elle était trop petite.',
      '奖杯当时放不进手提箱，因为它太小了。',
    ]);
  });
  test('they may be women, things, or an idiom with avoir', () => {
    const queens = clause(the('queen', plural), doing('buy', the('car')), { negated: true });
    expect(say(because(queens, 'subject', 'poor', 'they'))).toEqual([
      'The queens did not buy the car because they were too poor.',
      'Les reines n’ont pas acheté la voiture parce qu’elles étaient trop pauvres.',
      '那些女王没买汽车，因为她们太穷了。',
    ]);
    const cow = clause(the('cow'), doing('sleep'), {
      negated: true,
      place: { kind: 'at', preposition: 'on', ground: the('bed') },
    });
    expect(say(because(cow, 'subject', 'hungry'))).toEqual([
      'The cow did not sleep on the bed because it was too hungry.',
      'La vache n’a pas dormi sur le lit parce qu’elle avait trop faim.',
      '奶牛没在床上睡觉，因为它太饿了。',
    ]);
    expect(say(because(cow, 'place', 'hard'))).toEqual([
      'The cow did not sleep on the bed because it was too hard.',
      'La vache n’a pas dormi sur le lit parce qu’il était trop dur.',
      '奶牛没在床上睡觉，因为它太硬了。',
    ]);
  });
});

test.each([
  [
    'C1 past event',
    clause(the('cat'), doing('see', the('bird', { determiner: 'a' })), past),
    ['The cat saw a bird.', 'Le chat a vu un oiseau.', '猫看见了一只鸟。'],
  ],
  [
    'C1 future, some milk',
    clause(anna, doing('drink', the('milk', { determiner: 'some' })), future),
    ['Anna will drink some milk.', 'Anna va boire du lait.', '安娜会喝一些牛奶。'],
  ],
  [
    'C1 pronouns stand before the French verb',
    clause(i, doing('love', you), present),
    ['I love you.', 'Je vous aime.', '我爱你。'],
  ],
  [
    'C1 the participle agrees with a pronoun that stands before',
    clause(you, doing('find', she), past),
    ['You found her.', 'Vous l’avez trouvée.', '你找到了她。'],
  ],
  [
    'C1 past state',
    clause(she, doing('know', the('king')), past),
    ['She knew the king.', 'Elle connaissait le roi.', '她以前认识国王。'],
  ],
  [
    'C1 être verbs agree with their subject',
    clause(the('girl', plural), doing('goTo', the('school')), past),
    ['The girls went to the school.', 'Les filles sont allées à l’école.', '那些女孩去了学校。'],
  ],
  [
    'C2 before and after the noun',
    clause(
      i,
      doing('have', the('house', { determiner: 'a', adjectives: [being('big'), being('white')] })),
      present,
    ),
    ['I have a big white house.', 'J’ai une grande maison blanche.', '我有一座白色大房子。'],
  ],
  [
    'C2 vieil before a vowel, 年老的 of people',
    clause(
      the('man', { adjectives: [being('old')] }),
      { kind: 'quality', quality: being('happy') },
      present,
    ),
    ['The old man is happy.', 'Le vieil homme est heureux.', '年老的男人很开心。'],
  ],
  [
    'C2 des becomes de before an adjective',
    clause(
      i,
      doing(
        'buy',
        the('flower', { ...plural, determiner: 'some', adjectives: [being('beautiful')] }),
      ),
      past,
    ),
    ['I bought some beautiful flowers.', 'J’ai acheté de belles fleurs.', '我买了一些漂亮的花。'],
  ],
  [
    'C2 a colour as predicate',
    clause(the('car', plural), { kind: 'quality', quality: being('green') }, past),
    ['The cars were green.', 'Les voitures étaient vertes.', '那些汽车以前是绿色的。'],
  ],
  [
    'C3 classifiers',
    clause(
      the('girl'),
      doing('catch', the('fish', { ...plural, determiner: 'bare', count: 2 })),
      past,
    ),
    ['The girl caught two fish.', 'La fille a attrapé deux poissons.', '女孩抓住了两条鱼。'],
  ],
  [
    'C3 counted subject',
    clause(
      the('book', { ...plural, determiner: 'bare', count: 3 }),
      { kind: 'quality', quality: being('new', 'very') },
      present,
    ),
    ['Three books are very new.', 'Trois livres sont très nouveaux.', '三本书非常新。'],
  ],
  [
    'C4 no cat at all',
    clause(i, doing('see', the('cat', { determiner: 'a' })), { tense: 'past', negated: true }),
    ['I did not see a cat.', 'Je n’ai pas vu de chat.', '我没看见猫。'],
  ],
  [
    'C4 看不见',
    clause(the('dog'), doing('see', the('cat')), { tense: 'present', negated: true }),
    ['The dog does not see the cat.', 'Le chien ne voit pas le chat.', '狗看不见猫。'],
  ],
  [
    'C4 future and clitic',
    clause(the('robot'), doing('push', it), { tense: 'future', negated: true }),
    ['The robot will not push it.', 'Le robot ne va pas le pousser.', '机器人不会推它。'],
  ],
  [
    'C6 time and place',
    clause(i, doing('see', the('cat')), {
      tense: 'past',
      time: { time: 'yesterday' },
      place: { kind: 'deixis', where: 'here' },
    }),
    ['I saw the cat here yesterday.', 'J’ai vu le chat ici hier.', '我昨天在这里看见了猫。'],
  ],
  [
    'C7 on the table, near the bridge',
    clause(
      the('key', { place: { kind: 'at', preposition: 'on', ground: the('table') } }),
      { kind: 'location', place: { kind: 'at', preposition: 'near', ground: the('bridge') } },
      present,
    ),
    [
      'The key on the table is near the bridge.',
      'La clé sur la table est près du pont.',
      '桌子上的钥匙在桥附近。',
    ],
  ],
  [
    'C7 with somebody',
    clause(the('boy'), doing('walk'), { tense: 'future', companion: the('dog') }),
    [
      'The boy will walk with the dog.',
      'Le garçon va marcher avec le chien.',
      '男孩会和狗一起散步。',
    ],
  ],
  [
    'C8 subject relative',
    clause(
      the('dog', { relative: { gap: 'subject', clause: clause(gap, doing('chase', the('cat'))) } }),
      doing('sleep'),
    ),
    [
      'The dog that chased the cat slept.',
      'Le chien qui a poursuivi le chat a dormi.',
      '追猫的狗睡了。',
    ],
  ],
  [
    'C8 object relative with agreement',
    clause(
      the('letter', {
        relative: {
          gap: 'object',
          clause: clause({ kind: 'pronoun', pronoun: 'he' }, doing('write', gap)),
        },
      }),
      { kind: 'quality', quality: being('long') },
    ),
    [
      'The letter that he wrote was long.',
      'La lettre qu’il a écrite était longue.',
      '他写的信以前很长。',
    ],
  ],
  [
    'C11 sa mère, son école',
    clause(
      the('mother', { determiner: 'owned', owner: { kind: 'pronoun', pronoun: 'he' } }),
      doing(
        'visit',
        the('school', { determiner: 'owned', owner: { kind: 'pronoun', pronoun: 'she' } }),
      ),
    ),
    ['His mother visited her school.', 'Sa mère a visité son école.', '他的母亲参观了她的学校。'],
  ],
  [
    'C11 of the king, of Anna',
    clause(
      the('horse', { determiner: 'owned', owner: the('king') }),
      doing('see', the('friend', { determiner: 'owned', owner: anna })),
    ),
    [
      'The king’s horse saw Anna’s friend.',
      'Le cheval du roi a vu l’ami d’Anna.',
      '国王的马看见了安娜的朋友。',
    ],
  ],
  [
    'C12 off and on',
    clause(the('boy'), doing('turnOff', the('light'))),
    ['The boy turned off the light.', 'Le garçon a éteint la lumière.', '男孩关掉了灯。'],
  ],
  [
    'C12 a pronoun stands between',
    clause(she, doing('pickUp', { kind: 'pronoun', pronoun: 'they' })),
    ['She picked them up.', 'Elle les a ramassés.', '她捡起了它们。'],
  ],
  [
    'C15 a shared subject',
    {
      kind: 'coordination',
      conjunction: 'but',
      left: clause(the('girl'), doing('open', the('door'))),
      right: clause(gap, doing('arrive'), { negated: true }),
    },
    [
      'The girl opened the door, but did not arrive.',
      'La fille a ouvert la porte, mais n’est pas arrivée.',
      '女孩打开了门，但是没到达。',
    ],
  ],
  [
    'C15 two women are happy',
    {
      kind: 'coordination',
      conjunction: 'and',
      left: clause(
        { kind: 'pair', first: anna, second: the('queen') },
        { kind: 'quality', quality: being('happy') },
      ),
      right: clause(the('cat'), doing('sleep')),
    },
    [
      'Anna and the queen were happy and the cat slept.',
      'Anna et la reine étaient heureuses et le chat a dormi.',
      '安娜和女王当时很开心，猫睡了。',
    ],
  ],
] as const)('%s', (_, body, expected) => {
  expect(say(body)).toEqual(expected);
});

test('C5 questions', () => {
  const song = the('song', { determiner: 'this' });
  expect(say(clause(you, doing('like', song), present), 'question')).toEqual([
    'Do you like this song?',
    'Est-ce que vous aimez cette chanson\u202f?',
    '你喜欢这首歌吗？',
  ]);
  const tired = { kind: 'quality', quality: being('tired') } as const;
  expect(say(clause({ kind: 'pronoun', pronoun: 'he' }, tired, past), 'question')).toEqual([
    'Was he tired?',
    'Est-ce qu’il était fatigué\u202f?',
    '他当时累吗？',
  ]);
});
