import { describe, expect, test } from 'vitest';
import type { NounPhrase } from '../../../src/language/meaning.ts';
import { seededRandom } from '../../../src/language/random.ts';
import { sampleObject, samplePair } from '../../../src/language/sampling/noun-phrases.ts';
import { unlike } from '../../../src/language/sampling/unlike.ts';
import { the } from '../say.ts';

const setting = () => ({ random: seededRandom(3), free: false });
const slot = { selection: 'law', role: 'subject' } as const;

describe('what is not to repeat another', () => {
  test('is the first sample that does not', () => {
    const samples: NounPhrase[] = [the('cat'), the('dog'), the('bird')];
    let drawn = 0;
    expect(unlike([the('cat')], () => samples[drawn++] as NounPhrase)).toEqual(the('dog'));
    expect(drawn).toBe(2);
  });
  test('repeats it where there is nothing else', () => {
    expect(unlike([the('cat')], () => the('cat'))).toEqual(the('cat'));
    const object = sampleObject(setting(), slot, the('law'), true);
    expect(object).toMatchObject({ kind: 'common', noun: 'law' });
  });
});

describe('a pair', () => {
  test('is of two nouns', () => {
    const pair = samplePair(setting(), { ...slot, selection: 'cat dog' }, false);
    const nouns = pair.kind === 'pair' ? [pair.first, pair.second] : [];
    expect(nouns.map((one) => one.kind === 'common' && one.noun).sort()).toEqual(['cat', 'dog']);
  });
  test('of one noun is that noun alone', () => {
    const alone = { kind: 'common', noun: 'law' };
    expect(samplePair(setting(), slot, false)).toMatchObject(alone);
    expect(
      samplePair(setting(), { ...slot, selection: 'animal', noun: 'law' }, false),
    ).toMatchObject(alone);
  });
});
