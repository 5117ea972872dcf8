import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAccepted, readHandwritten } from '../../src/evaluation/handwritten.ts';
import { pairOf } from '../../src/language/corpus.ts';
import { directions, type Language, languagesOf } from '../../src/language/direction.ts';
import { paperSentences } from '../../src/language/paper-sentences.ts';
import { tokenize } from '../../src/language/tokenizer.ts';

/** Read again as tokens: capitals and spaces are no difference. */
const tokensOf = (words: readonly string[], language: Language) =>
  tokenize(words.join(' '), language)
    .map(({ text }) => text)
    .join(' ');

describe.each(directions)('what was typed by hand for %s', (direction) => {
  const all = readHandwritten(
    readFileSync(`scripts/evaluation/handwritten/${direction}.tsv`, 'utf8'),
  );

  it('is 60 different sentences at least, each accepted as it stands', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ source }) => source)).size).toBe(all.length);
    const { target } = languagesOf(direction);
    for (const one of all) {
      for (const text of one.accepted) {
        const tokens = tokenize(text, target).map((token) => token.text);
        expect(isAccepted(tokens, one, target), text).toBe(true);
        expect(isAccepted(tokens.slice(1), one, target), text).toBe(false);
      }
    }
  });

  it('ends every sentence with a mark, in both languages', () => {
    for (const { source, accepted } of all) {
      for (const text of [source, ...accepted]) expect(text).toMatch(/[.?。？]$/);
    }
  });
});

describe.each(['en-fr', 'en-zh'] as const)('of the paper’s sentences, %s', (direction) => {
  it.each(Object.entries(paperSentences))(
    '%s as the grammar says it is taken as right',
    (_, one) => {
      const { source, target } = pairOf(one, direction);
      const said = tokensOf(source, 'en');
      const file = readFileSync(`scripts/evaluation/handwritten/${direction}.tsv`, 'utf8');
      const typed = readHandwritten(file).find((line) => tokensOf([line.source], 'en') === said);
      expect(typed, said).toBeDefined();
      const { target: written } = languagesOf(direction);
      expect(typed && isAccepted(target, typed, written)).toBe(true);
    },
  );
});

describe('a line', () => {
  it('may have several translations', () => {
    expect(readHandwritten('C1\tI see.\tJe vois.\tJe comprends.\n')).toEqual([
      { construction: 'C1', source: 'I see.', accepted: ['Je vois.', 'Je comprends.'] },
    ]);
  });

  it.each(['C1\tI see.', 'C1\t\tJe vois.', 'C1\tI see.\t'])('%j is refused', (line) => {
    expect(() => readHandwritten(line)).toThrow(RangeError);
  });

  it('is compared by tokens: l’ and l', () => {
    const [one] = readHandwritten("C1\tIt sleeps.\tL'animal dort.");
    if (!one) throw new Error('no line');
    expect(isAccepted(["l'", 'animal', 'dort', '.'], one, 'fr')).toBe(true);
    expect(isAccepted(['le', 'animal', 'dort', '.'], one, 'fr')).toBe(false);
  });
});
