import { describe, expect, it } from 'vitest';
import { casesOf, type Told } from '../../src/evaluation/cases.ts';

/** The parts of "the cats slept because they were tired", cut to what the links need. */
const french: Told = {
  source: ['the', 'cat', 'fell', 'it', 'slept', '.'],
  target: ['le', 'chat', 'est', 'tombé', 'il', 'a', 'dormi', '.'],
  alignment: [
    [0, 0],
    [1, 1],
    [2, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [4, 6],
    [5, 7],
  ],
  probes: [
    { kind: 'determiner-noun', side: 'source', from: 0, to: 1 },
    { kind: 'pronoun-antecedent', side: 'source', from: 3, to: 1 },
    { kind: 'determiner-noun', side: 'target', from: 0, to: 1 },
    { kind: 'pronoun-antecedent', side: 'target', from: 4, to: 1 },
  ],
};

/** Two trophies: 两个奖杯。 */
const chinese: Told = {
  source: ['two', 'trophies', 'fell', 'off', '.'],
  target: ['两', '个', '奖', '杯', '掉', '。'],
  alignment: [
    [0, 0],
    [0, 1],
    [1, 2],
    [1, 3],
    [2, 4],
    [3, 4],
    [4, 5],
  ],
  probes: [
    { kind: 'particle-verb', side: 'source', from: 3, to: 2 },
    { kind: 'classifier-noun', side: 'target', from: 1, to: 2 },
  ],
};

const of = (pair: Told, place: 'encoder' | 'decoder' | 'cross', kind: string) =>
  casesOf(pair)
    [place].filter((one) => one.kind === kind)
    .map(({ row, wanted }) => [row, ...wanted]);

describe('the encoder’s rows', () => {
  it('are after their neighbours, none beyond the ends', () => {
    expect(of(french, 'encoder', 'previous')).toEqual(
      [1, 2, 3, 4, 5, 6].map((row) => [row, row - 1]),
    );
    expect(of(french, 'encoder', 'next')).toEqual([0, 1, 2, 3, 4, 5].map((row) => [row, row + 1]));
    expect(of(french, 'encoder', 'itself')).toHaveLength(7);
  });

  it('are after what the probes say, and full stop and <eos> as a sink', () => {
    expect(of(french, 'encoder', 'pronoun')).toEqual([[3, 1]]);
    expect(of(french, 'encoder', 'determiner')).toEqual([[0, 1]]);
    expect(of(french, 'encoder', 'sink')[0]).toEqual([0, 5, 6]);
  });

  it('are after the verb where they are its particle, which is part of it, and not after it', () => {
    expect(of(chinese, 'encoder', 'particle')).toEqual([[3, 2]]);
  });

  it('are after the same word elsewhere', () => {
    const twice = { ...french, source: ['the', 'cat', 'saw', 'the', 'dog', '.'] };
    expect(of(twice, 'encoder', 'same')).toEqual([
      [0, 3],
      [3, 0],
    ]);
  });
});

describe('the decoder’s rows', () => {
  it('are those that produce the word which looks, and see what was written', () => {
    // <bos> le chat est tombé | il: row 4 produces "il", "chat" is column 2.
    expect(of(french, 'decoder', 'pronoun')).toEqual([[4, 2]]);
    // "le" comes before its noun, and so does the classifier.
    expect(of(french, 'decoder', 'determiner')).toEqual([]);
    expect(of(chinese, 'decoder', 'classifier')).toEqual([]);
  });

  it('see nothing later, and <bos> as a sink', () => {
    expect(of(french, 'decoder', 'next')).toEqual([]);
    expect(of(french, 'decoder', 'previous')[0]).toEqual([1, 0]);
    expect(of(french, 'decoder', 'sink')[0]).toEqual([1, 0]);
    expect(of(french, 'decoder', 'sink').at(-1)).toEqual([8, 0, 8]);
  });
});

describe('the rows of cross-attention', () => {
  it('are after the source words of what they produce, of the word before and of the next', () => {
    expect(of(french, 'cross', 'itself')[4]).toEqual([4, 3]);
    expect(of(french, 'cross', 'previous')[3]).toEqual([4, 2]);
    expect(of(french, 'cross', 'next')[4]).toEqual([4, 4]);
  });

  it('are after the antecedent, the noun and the particle in the source', () => {
    expect(of(french, 'cross', 'pronoun')).toEqual([[4, 1]]);
    expect(of(chinese, 'cross', 'classifier')).toEqual([[1, 1]]);
    expect(of(chinese, 'cross', 'particle')).toEqual([[4, 3]]);
  });
});

it('a word of several characters is wanted as a whole', () => {
  const before: Told = { ...chinese, probes: [] };
  const probes: Told['probes'] = [
    { kind: 'pronoun-antecedent', side: 'target', from: 5, to: 2 },
    { kind: 'pronoun-antecedent', side: 'target', from: 3, to: 2 },
  ];
  // The row that produces 。 sees both; the one that produces 杯 has seen 奖 alone.
  expect(of({ ...before, probes }, 'decoder', 'pronoun')).toEqual([
    [5, 3, 4],
    [3, 3],
  ]);
});

it('a kind of link that no column is for is left out', () => {
  const probes = [{ kind: 'owner-thing', side: 'source', from: 0, to: 1 }] as unknown;
  const pair = { ...french, probes: probes as Told['probes'] };
  expect(casesOf(pair).encoder.every(({ kind }) => kind !== ('owner' as string))).toBe(true);
});
