import { describe, expect, test } from 'vitest';
import type { NounPhrase } from '../../src/language/meaning.ts';
import { being, clause, doing, say, the } from './say.ts';

const they: NounPhrase = { kind: 'pronoun', pronoun: 'they' };

describe('days and years', () => {
  const long = { adjectives: [being('long')] };
  const difficult = { kind: 'quality', quality: being('difficult') } as const;
  test('take numbers without a classifier, adjectives before them', () => {
    const days = the('day', { determiner: 'bare', number: 'plural', count: 3, ...long });
    expect(say(clause(they, doing('like', days)))).toEqual([
      'They liked three long days.',
      'Ils aimaient trois longs jours.',
      '他们以前喜欢漫长的三天。',
    ]);
    expect(say(clause(the('year', { determiner: 'that' }), difficult))).toEqual([
      'That year was difficult.',
      'Cette année était difficile.',
      '那年当时很难。',
    ]);
  });
  test('have another word where nothing counts them', () => {
    expect(say(clause(the('day', long), difficult))[2]).toBe('漫长的日子当时很难。');
  });
});
