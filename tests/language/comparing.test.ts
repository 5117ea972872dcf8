import { describe, expect, test } from 'vitest';
import { pairOf, samplePair } from '../../src/language/corpus.ts';
import type { Clause, NounPhrase } from '../../src/language/meaning.ts';
import { seededRandom } from '../../src/language/random.ts';
import { fc } from '../draws.ts';
import { being, clause, doing, say, the } from './say.ts';

const she: NounPhrase = { kind: 'pronoun', pronoun: 'she' };
const he: NounPhrase = { kind: 'pronoun', pronoun: 'he' };
const i: NounPhrase = { kind: 'pronoun', pronoun: 'i' };
const they: NounPhrase = { kind: 'pronoun', pronoun: 'they' };
const present = { tense: 'present' } as const;
const future = { tense: 'future' } as const;
const gap: NounPhrase = { kind: 'gap' };

const making = (object: NounPhrase, ...quality: Parameters<typeof being>): Clause['predicate'] => ({
  kind: 'make',
  object,
  quality: being(...quality),
});
const than = (standard: NounPhrase, ...quality: Parameters<typeof being>): Clause['predicate'] => ({
  kind: 'comparison',
  standard,
  quality: being(...quality),
});
const longTrip = the('trip', { adjectives: [being('long')] });
const boughtCake = the('cake', {
  relative: { gap: 'object', clause: clause(the('boy'), doing('buy', gap)) },
});

test.each([
  [
    'make and a far adjective',
    clause(the('rain'), making(longTrip, 'difficult', 'more'), present),
    [
      'The rain makes the long trip more difficult.',
      'La pluie rend le long voyage plus difficile.',
      '雨让漫长的旅程变得更难。',
    ],
  ],
  [
    'make and a thing',
    clause(the('girl'), doing('make', the('cake', { determiner: 'a' })), present),
    ['The girl makes a cake.', 'La fille fait un gâteau.', '女孩做一个蛋糕。'],
  ],
  [
    'a clause between make and its adjective',
    clause(the('machine'), making(boughtCake, 'big', 'more')),
    [
      'The machine made the cake that the boy bought bigger.',
      'La machine a rendu plus grand le gâteau que le garçon a acheté.',
      '机器让男孩买的蛋糕变得更大了。',
    ],
  ],
  [
    'the same clause after make and a thing',
    clause(the('machine'), doing('make', boughtCake)),
    [
      'The machine made the cake that the boy bought.',
      'La machine a fait le gâteau que le garçon a acheté.',
      '机器做了男孩买的蛋糕。',
    ],
  ],
  [
    'a pronoun made so: the participle agrees',
    clause(the('story'), making(she, 'happy')),
    ['The story made her happy.', 'L’histoire l’a rendue heureuse.', '故事让她变得开心了。'],
  ],
  [
    'not made so',
    clause(the('wind'), making(the('road'), 'dangerous'), { negated: true }),
    [
      'The wind did not make the road dangerous.',
      'Le vent n’a pas rendu la route dangereuse.',
      '风没让公路变得危险。',
    ],
  ],
  [
    'less',
    clause(the('teacher'), making(the('question'), 'difficult', 'less'), future),
    [
      'The teacher will make the question less difficult.',
      'Le professeur va rendre la question moins difficile.',
      '老师会让问题变得没那么难。',
    ],
  ],
  [
    'bigger than',
    clause(the('cat'), than(the('dog'), 'big', 'more'), present),
    ['The cat is bigger than the dog.', 'Le chat est plus grand que le chien.', '猫比狗大。'],
  ],
  [
    'less than him',
    clause(she, than(he, 'tired', 'less'), present),
    ['She is less tired than him.', 'Elle est moins fatiguée que lui.', '她没有他那么累。'],
  ],
  [
    'meilleur',
    clause(the('soup'), than(the('cheese'), 'good', 'more')),
    [
      'The soup was better than the cheese.',
      'La soupe était meilleure que le fromage.',
      '汤以前比奶酪好喝。',
    ],
  ],
  [
    'avoir plus faim, and elision before eux',
    clause(the('cow'), than(they, 'hungry', 'more'), present),
    ['The cow is hungrier than them.', 'La vache a plus faim qu’eux.', '奶牛比他们饿。'],
  ],
  [
    'feelings with 更',
    clause(the('king'), than(i, 'scared', 'more')),
    [
      'The king was more scared than me.',
      'Le roi était plus effrayé que moi.',
      '国王当时比我更害怕。',
    ],
  ],
  [
    'no standard',
    clause(the('law'), { kind: 'quality', quality: being('just', 'less') }, present),
    ['The law is less just.', 'La loi est moins juste.', '法律没那么公正。'],
  ],
] as const)('C13 %s', (_, body, expected) => {
  expect(say(body)).toEqual(expected);
});

const onTable = { kind: 'at', preposition: 'on', ground: the('table') } as const;
const existence = { kind: 'existence', place: onTable } as const;
const aCat = the('cat', { determiner: 'a' });
const whereabouts = { kind: 'whereabouts' } as const;

test.each([
  [
    'there is',
    clause(aCat, existence, present),
    ['There is a cat on the table.', 'Il y a un chat sur la table.', '桌子上有一只猫。'],
  ],
  [
    'there were',
    clause(the('book', { number: 'plural', determiner: 'bare', count: 3 }), existence),
    [
      'There were three books on the table.',
      'Il y avait trois livres sur la table.',
      '当时桌子上有三本书。',
    ],
  ],
  [
    'there is no',
    clause(aCat, existence, { tense: 'present', negated: true }),
    ['There is no cat on the table.', 'Il n’y a pas de chat sur la table.', '桌子上没有猫。'],
  ],
  [
    'there will be, here',
    clause(
      the('milk', { determiner: 'some' }),
      { kind: 'existence', place: { kind: 'deixis', where: 'here' } },
      future,
    ),
    ['There will be some milk here.', 'Il va y avoir du lait ici.', '这里会有一些牛奶。'],
  ],
  [
    'in a coordination',
    {
      kind: 'coordination',
      conjunction: 'but',
      left: clause(aCat, existence),
      right: clause(the('dog'), than(the('cat'), 'big', 'more')),
    },
    [
      'There was a cat on the table, but the dog was bigger than the cat.',
      'Il y avait un chat sur la table, mais le chien était plus grand que le chat.',
      '当时桌子上有一只猫，但是狗以前比猫大。',
    ],
  ],
] as const)('C17 %s', (_, body, expected) => {
  expect(say(body)).toEqual(expected);
});

test.each([
  [
    clause(aCat, existence, present),
    [
      'Is there a cat on the table?',
      'Est-ce qu’il y a un chat sur la table\u202f?',
      '桌子上有一只猫吗？',
    ],
  ],
  [
    clause(the('key'), whereabouts, present),
    ['Where is the key?', 'Où est la clé\u202f?', '钥匙在哪里？'],
  ],
  [
    clause(the('key', { number: 'plural' }), whereabouts),
    ['Where were the keys?', 'Où étaient les clés\u202f?', '那些钥匙当时在哪里？'],
  ],
  [clause(he, whereabouts, present), ['Where is he?', 'Où est-ce qu’il est\u202f?', '他在哪里？']],
  [
    clause(the('rain'), making(the('trip'), 'difficult', 'more'), present),
    [
      'Does the rain make the trip more difficult?',
      'Est-ce que la pluie rend le voyage plus difficile\u202f?',
      '雨让旅程变得更难吗？',
    ],
  ],
] as const)('C13 and C17 questions %#', (body, expected) => {
  expect(say(body, 'question')).toEqual(expected);
});

describe('alignment and probes of make', () => {
  const body = clause(the('rain'), making(longTrip, 'difficult', 'more'), present);
  const meaning = { construction: 'C13', mood: 'statement', body } as const;
  const { alignment, probes, source, target } = pairOf(meaning, 'en-fr');
  const aligned = (from: string) =>
    alignment.flatMap(([one, other]) => (source[one] === from ? [target[other]] : []));
  test('make is rendre, more is plus, and the adjective looks at the object', () => {
    expect(['makes', 'more', 'difficult'].map(aligned)).toEqual([
      ['rend'],
      ['plus'],
      ['difficile'],
    ]);
    const links = probes.filter(({ kind, side }) => kind === 'adjective-noun' && side === 'source');
    expect(links.map(({ from, to }) => [source[from], source[to]])).toContainEqual([
      'difficult',
      'trip',
    ]);
  });
  test('比 is both than and more', () => {
    const compared = clause(the('cat'), than(the('dog'), 'tired', 'more'), present);
    const pair = pairOf({ construction: 'C13', mood: 'statement', body: compared }, 'en-zh');
    const at = pair.target.indexOf('比');
    const sources = pair.alignment.flatMap(([one, other]) =>
      other === at ? [pair.source[one]] : [],
    );
    expect(sources).toEqual(['more', 'than']);
  });
});

test('make is rendre with an adjective and faire without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const { key, target } = samplePair(seededRandom(seed), 'en-fr', { construction: 'C13' });
      const rendre = target.some((token) =>
        /^(rend(s|ons|ez|ent|re)?|rendu(e|s|es)?)$/.test(token),
      );
      expect(rendre).toBe(key.includes('"kind":"make"'));
    }),
    { numRuns: 200 },
  );
});

test('哪里 is where, and a question without it ends in 吗', () => {
  const random = seededRandom(3);
  for (let count = 0; count < 100; count += 1) {
    const { source, target } = samplePair(random, 'zh-en', { construction: 'C17' });
    const where = source.join('').includes('哪里');
    expect(target.includes('where')).toBe(where);
    expect(source.includes('吗')).toBe(!where && target.at(-1) === '?');
  }
});
