import { describe, expect, it } from 'vitest';
import { contrastOf, contrastsFor, decidedIn } from '../../src/evaluation/contrasts.ts';
import {
  type Decided,
  decides,
  decidingHeadOf,
  isDecided,
  partsOf,
  totalVariation,
} from '../../src/evaluation/decisions.ts';
import { directions } from '../../src/language/direction.ts';
import { vocabularyOf } from '../../src/language/grammar-tokens.ts';
import { fc } from '../draws.ts';

/** Two contrasts of three heads; the differences between the runs are 10 and 6. */
const contrasts: Decided[] = [
  {
    own: [6, -4],
    patched: [
      [6, -4],
      [1, 3],
      [5, -3],
    ],
    moved: [0, 0.5, 1],
  },
  {
    own: [2, -4],
    patched: [
      [2, -4],
      [-1, 1],
      [3, -5],
    ],
    moved: [0.25, 0.5, 0],
  },
];

describe('the heads’ parts', () => {
  it('are changes over differences, worked out by hand', () => {
    // Head 1: (5 + 3) / 16 there, (7 + 5) / 16 back. Head 2 takes back in one what it did in the other.
    expect(partsOf(contrasts)).toEqual([
      { head: 1, share: 0.625, there: 0.5, back: 0.75, moved: 0.5 },
      { head: 0, share: 0, there: 0, back: 0, moved: 0.125 },
      { head: 2, share: 0, there: 0, back: 0, moved: 0.5 },
    ]);
  });

  it('leave out contrasts that the model does not decide', () => {
    const undecided: Decided = { ...(contrasts[0] as Decided), own: [3, 2] };
    expect(isDecided(undecided)).toBe(false);
    expect(partsOf([...contrasts, undecided])).toEqual(partsOf(contrasts));
    expect(partsOf([undecided])).toEqual([]);
  });

  it('are all of it for a head that turns one run into the other, none for one that does nothing', () => {
    const lean = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -99, max: -1 }));
    fc.assert(
      fc.property(fc.array(lean, { minLength: 1 }), (all) => {
        const parts = partsOf(
          all.map(([one, other]) => ({
            own: [one, other] as const,
            patched: [[one, other] as const, [other, one] as const],
            moved: [0, 1],
          })),
        );
        expect(parts.map(({ head, share }) => [head, share])).toEqual([
          [1, 1],
          [0, 0],
        ]);
      }),
    );
  });

  it('decide beyond a fifth', () => {
    expect([0.2, 0.21].map((share) => decides({ share }))).toEqual([false, true]);
  });

  it('name the one that decides a pronoun, if one does', () => {
    const head = { attention: 'decoder.1.self_attn', head: 2 };
    const named = (of: string, share: number) => ({ of, heads: [{ ...head, share }] });
    expect(decidingHeadOf(named('pronoun', 0.6))).toEqual(head);
    expect(decidingHeadOf(named('pronoun', 0.1))).toBeUndefined();
    expect(decidingHeadOf(named('tense', 0.6))).toBeUndefined();
    expect(decidingHeadOf({ of: 'pronoun', heads: [] })).toBeUndefined();
    expect(decidingHeadOf(undefined)).toBeUndefined();
  });

  it('have a distance of rows between 0 and 1', () => {
    expect(totalVariation([0.5, 0.5, 0], [0.5, 0.5, 0])).toBe(0);
    expect(totalVariation([1, 0], [0, 1])).toBe(1);
    expect(totalVariation([0.75, 0.25, 0], [0.25, 0.25, 0.5])).toBe(0.5);
  });
});

describe('a contrast', () => {
  const one = { source: ['a', 'b'], target: ['x', 'y', 'z'] };

  it('parts at the first word that differs', () => {
    const other = { source: ['a', 'c'], target: ['x', 'w', 'z'] };
    expect(contrastOf(one, other)).toEqual({ pairs: [one, other], step: 1 });
  });

  it('is none where rows do not correspond or no word differs', () => {
    expect(contrastOf(one, { ...one, source: ['a'] })).toBeUndefined();
    expect(contrastOf(one, one)).toBeUndefined();
    expect(contrastOf(one, { ...one, target: ['x', 'y'] })).toBeUndefined();
    expect(contrastOf({ ...one, target: ['x', 'y'] }, one)).toBeUndefined();
  });

  const said = {
    pronoun: /^(il|elle)s?$/,
    classifier: /^\p{Script=Han}$/u,
    tense: /^(was|were|is|are|am|did|do|does|had|has|have|\w+ed|\w+s|\w+)$/,
  };

  it.each(directions)('of %s is one word in the source, and the word it decides', (direction) => {
    const vocabulary = vocabularyOf(direction);
    const constructions = ['C2', 'C3', 'C9'] as const;
    const found = contrastsFor({ direction, vocabulary, constructions }, 12, 8);
    expect(contrastsFor({ direction, vocabulary, constructions: ['C5'] }, 12, 8)).toEqual([]);
    expect(found.length).toBeGreaterThan(8);
    for (const { pairs, step } of found) {
      const [first, second] = pairs;
      expect(first.source.filter((word, at) => word !== second.source[at])).toHaveLength(1);
      expect(first.target.slice(0, step)).toEqual(second.target.slice(0, step));
      for (const { target } of pairs) expect(target[step]).toMatch(said[decidedIn[direction]]);
      expect(first.target[step]).not.toBe(second.target[step]);
    }
  });
});
