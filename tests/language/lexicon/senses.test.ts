import { describe, expect, test } from 'vitest';
import { canonicalChinese } from '../../../src/language/chinese/style.ts';
import { linearize, type Style } from '../../../src/language/corpus.ts';
import type { Language } from '../../../src/language/direction.ts';
import { canonicalStyle } from '../../../src/language/english/style.ts';
import type { Clause, Meaning, NounPhrase, Place } from '../../../src/language/meaning.ts';
import { seededRandom } from '../../../src/language/random.ts';
import { sampleMeaning } from '../../../src/language/sampling/constructions.ts';
import { isOrdered, isPossible } from '../../../src/language/sampling/frames.ts';
import { adjectivesFor, attributesFor } from '../../../src/language/sampling/selection.ts';
import { joinTokens } from '../../../src/language/tokenizer.ts';
import { being, clause, doing, say, the } from '../say.ts';

const i: NounPhrase = { kind: 'pronoun', pronoun: 'i' };
const he: NounPhrase = { kind: 'pronoun', pronoun: 'he' };
const present = { tense: 'present' } as const;
const plural = { number: 'plural' } as const;
const a = { determiner: 'a' } as const;

function at(preposition: Extract<Place, { kind: 'at' }>['preposition'], ground: NounPhrase): Place {
  return { kind: 'at', preposition, ground };
}

function so(subject: NounPhrase, adjective: Parameters<typeof being>[0], more?: Partial<Clause>) {
  const predicate = { kind: 'quality', quality: being(adjective) } as const;
  return clause(subject, predicate, { ...present, ...more });
}

describe('a verb is another one for other objects and doers', () => {
  test.each<[Clause, [string, string, string]]>([
    [clause(the('horse'), doing('run')), ['The horse ran.', 'Le cheval a couru.', '马跑了。']],
    [clause(he, doing('run')), ['He ran.', 'Il a couru.', '他跑步了。']],
    [
      clause(the('tiger'), doing('walk'), { ...present, negated: true }),
      ['The tiger does not walk.', 'Le tigre ne marche pas.', '老虎不走路。'],
    ],
    [
      clause(the('apple'), doing('fall')),
      ['The apple fell.', 'La pomme est tombée.', '苹果掉下来了。'],
    ],
    [
      clause(he, doing('paint', the('table'))),
      ['He painted the table.', 'Il a peint la table.', '他漆了桌子。'],
    ],
    [
      clause(he, doing('paint', the('wall'))),
      ['He painted the wall.', 'Il a peint le mur.', '他粉刷了墙。'],
    ],
    [
      clause(i, doing('cook', the('pizza', a))),
      ['I cooked a pizza.', 'J’ai cuisiné une pizza.', '我烤了一张比萨饼。'],
    ],
    [
      clause(i, doing('know', the('city')), present),
      ['I know the city.', 'Je connais la ville.', '我了解城市。'],
    ],
    [
      clause(he, doing('study', the('language')), present),
      ['He studies the language.', 'Il étudie la langue.', '他学习语言。'],
    ],
    [
      clause(he, doing('cross', the('forest')), { ...present, negated: true }),
      ['He does not cross the forest.', 'Il ne traverse pas la forêt.', '他不横穿森林。'],
    ],
    [
      clause(the('cat'), doing('catch', the('mouse')), { ...present, negated: true }),
      ['The cat does not catch the mouse.', 'Le chat n’attrape pas la souris.', '猫不抓老鼠。'],
    ],
    [
      clause(the('cat'), doing('catch', the('mouse')), { negated: true }),
      ['The cat did not catch the mouse.', 'Le chat n’a pas attrapé la souris.', '猫没抓住老鼠。'],
    ],
    [
      clause(i, doing('lift', the('box')), { ...present, negated: true }),
      ['I do not lift the box.', 'Je ne soulève pas la boîte.', '我不抬起箱子。'],
    ],
    [
      clause(he, doing('turnOff', the('television', { determiner: 'that' }))),
      ['He turned off that television.', 'Il a éteint cette télévision.', '他关掉了那台电视。'],
    ],
    [
      clause(he, doing('call', the('child', { determiner: 'owned', owner: he }))),
      ['He called his child.', 'Il a appelé son enfant.', '他叫了他的孩子。'],
    ],
  ])('%#', (body, expected) => {
    expect(say(body)).toEqual(expected);
  });
});

describe('an adjective is another one for other nouns', () => {
  test.each<[Clause, [string, string, string]]>([
    [so(he, 'american'), ['He is American.', 'Il est américain.', '他是美国人。']],
    [
      so(the('car'), 'american'),
      ['The car is American.', 'La voiture est américaine.', '汽车是美国的。'],
    ],
    [so(the('soup'), 'good'), ['The soup is good.', 'La soupe est bonne.', '汤很好喝。']],
    [
      clause(i, doing('cook', the('fish', { adjectives: [being('good')] }))),
      ['I cooked the good fish.', 'J’ai cuisiné le bon poisson.', '我煮了好吃的鱼。'],
    ],
    [
      so(the('girl', { adjectives: [being('tall')] }), 'nice'),
      ['The tall girl is nice.', 'La grande fille est agréable.', '高个子的女孩很友善。'],
    ],
    [
      so(the('horse', { adjectives: [being('fast')] }), 'old'),
      ['The fast horse is old.', 'Le cheval rapide est vieux.', '跑得快的马很老。'],
    ],
    [so(he, 'tall'), ['He is tall.', 'Il est grand.', '他很高。']],
    [
      so(the('trip'), 'nice', { tense: 'past' }),
      ['The trip was nice.', 'Le voyage était agréable.', '旅程当时很美好。'],
    ],
    [
      so(the('hill', { adjectives: [being('big')] }), 'beautiful'),
      ['The big hill is beautiful.', 'La grande colline est belle.', '大山丘很漂亮。'],
    ],
    [
      so(the('month', { ...plural, determiner: 'bare', count: 3 }), 'difficult'),
      ['Three months are difficult.', 'Trois mois sont difficiles.', '三个月很难。'],
    ],
    [
      so(the('month', plural), 'long'),
      ['The months are long.', 'Les mois sont longs.', '那些月份很漫长。'],
    ],
  ])('%#', (body, expected) => {
    expect(say(body)).toEqual(expected);
  });
  test('and not every one is said of everything', () => {
    const random = seededRandom(1);
    for (const free of [true, false]) {
      const setting = { random, free };
      expect(adjectivesFor(setting, 'nurse')).not.toContain('good');
      expect(adjectivesFor(setting, 'wall')).not.toContain('strong');
      expect(adjectivesFor(setting, 'tower')).not.toContain('tall');
      expect(adjectivesFor(setting, 'son')).toContain('small');
      // le petit-fils, la vieille fille, le grand homme
      expect(attributesFor(setting, 'son')).not.toContain('small');
      expect(attributesFor(setting, 'daughter')).not.toContain('old');
      expect(attributesFor(setting, 'man')).not.toContain('tall');
    }
  });
});

test.each<[Place, [string, string, string]]>([
  [
    at('on', the('beach')),
    ['I slept on the beach.', 'J’ai dormi sur la plage.', '我在海滩上睡了。'],
  ],
  [at('on', the('island')), ['I slept on the island.', 'J’ai dormi sur l’île.', '我在岛上睡了。']],
  [at('at', the('farm')), ['I slept at the farm.', 'J’ai dormi à la ferme.', '我在农场睡了。']],
  [
    at('at', the('market', plural)),
    ['I slept at the markets.', 'J’ai dormi aux marchés.', '我在那些市场睡了。'],
  ],
])('on the beach, at the farm %#', (place, expected) => {
  expect(say(clause(i, doing('sleep'), { place }))).toEqual(expected);
});

test('nothing is in a beach, and "at" describes no noun', () => {
  const random = seededRandom(3);
  for (let count = 0; count < 4000; count += 1) {
    const meaning = sampleMeaning({ random, free: count % 3 === 0 }, count % 2 ? 'C7' : 'C6');
    const text = JSON.stringify(meaning);
    expect(text).not.toMatch(
      /"preposition":"in","ground":\{"kind":"common","noun":"(beach|island|farm|country)"/,
    );
    const { body } = meaning;
    const subject = body.kind === 'clause' && body.subject;
    const place = subject && subject.kind === 'common' ? subject.place : undefined;
    expect(place?.kind === 'at' ? place.preposition : undefined).not.toBe('at');
  }
});

test('nobody is told to meet somebody, or wants to', () => {
  const setting = { random: seededRandom(2), free: true };
  expect(isOrdered('meet')).toBe(false);
  const wanted = { tense: 'present', negated: false, modal: 'want' } as const;
  expect(isPossible(setting, 'meet', wanted)).toBe(false);
  expect(isPossible(setting, 'visit', wanted)).toBe(true);
});

describe('read but not written', () => {
  const said = (body: Clause, language: Language, style: Style) => {
    const meaning: Meaning = { construction: 'C1', mood: 'statement', body };
    return joinTokens(
      linearize(meaning, language, style).map(({ text }) => text),
      language,
    );
  };
  const style: Style = {
    en: { ...canonicalStyle, oneForA: true },
    zh: { ...canonicalChinese, everyday: true },
  };
  test('one for a', () => {
    const body = clause(i, doing('find', the('egg', a)));
    expect(said(body, 'en', style)).toBe('I found one egg.');
    expect(said(body, 'zh', style)).toBe('我找到了一个鸡蛋。');
  });
  test('妈妈, 爸爸, 关 and 举起', () => {
    const mine = { determiner: 'owned', owner: { kind: 'pronoun', pronoun: 'i' } } as const;
    const off = clause(the('mother', mine), doing('turnOff', the('light')));
    expect(said(off, 'zh', style)).toBe('我的妈妈关了灯。');
    expect(say(off)[2]).toBe('我的母亲关掉了灯。');
    const lift = clause(the('father'), doing('lift', the('stone')));
    expect(said(lift, 'zh', style)).toBe('爸爸举起了石头。');
  });
});
