import { describe, expect, it } from 'vitest';
import { headsPage, headTables, type Tabled } from '../../src/evaluation/heads-page.ts';
import { paperSentences, strongestLooks } from '../../src/evaluation/paper.ts';
import { vocabularyOf } from '../../src/language/grammar-tokens.ts';
import { vocabularyFrom } from '../../src/language/vocabulary.ts';

const empty = { kinds: [], cases: [], chance: [], values: [0.5, 1, 1.5, 2] };
const model: Tabled = {
  id: 'en-fr.made-up',
  dimensions: { nHeads: 2 },
  heads: {
    sentences: 7,
    encoder: {
      kinds: ['previous', 'sink'],
      cases: [12, 30],
      chance: [0.25, 0.5],
      values: [0.1, 0.2, 0.3, 0.4, 1.5, 0.915, 0.6, 0.7, 0.8, 2, 0, 0, 1, 1, 0, 0, 0, 0.5, 0.5, 1],
    },
    decoder: empty,
    cross: empty,
  },
};

describe('docs/heads.md', () => {
  const page = headsPage([model]);

  it('has a line a head, layers and heads counted from one', () => {
    expect(page).toContain('| layer 1, head 2 | 92 / 60        | 70 / 80   | 2.00 |');
    expect(page).toContain('| layer 2, head 1 | 0 / 0          | 100 / 100 | 0.00 |');
    expect(page).toContain('| by chance       | 25             | 50        |      |');
    expect(page.match(/layer \d, head \d/g)).toHaveLength(12);
  });

  it('has the tables that the evaluation prints', () => {
    const tables = headTables(model);
    expect(tables.filter((line) => line.startsWith('| layer'))).toHaveLength(12);
    for (const line of tables) expect(page).toContain(line);
  });

  it('is the same text for the same figures, ending in one line break', () => {
    expect(headsPage([structuredClone(model)])).toBe(page);
    expect(page).toMatch(/[^\n]\n$/);
    expect(headsPage([])).not.toContain('##');
  });
});

describe('the paper’s figures', () => {
  it('name the head with the most weight on each look', () => {
    const source = ['making', 'it', 'more', 'difficult'];
    const rows = [
      [0.5, 0.1, 0.3, 0.1],
      [0.1, 0.2, 0.1, 0.6],
    ];
    const looks = [
      ['making', 'more'],
      ['making', 'difficult'],
    ] as const;
    expect(strongestLooks({ source, looks }, (head) => rows[head] ?? [], 2)).toEqual([
      { from: 'making', to: 'more', head: 0, weight: 0.3 },
      { from: 'making', to: 'difficult', head: 1, weight: 0.6 },
    ]);
  });

  it('say which words a model lacks for them, and look at words that are there', () => {
    const sentences = paperSentences({ vocabulary: vocabularyFrom(vocabularyOf('zh-en').tokens) });
    expect(sentences).toHaveLength(2);
    for (const { source, looks } of sentences) {
      for (const [from, to] of looks) expect(source).toEqual(expect.arrayContaining([from, to]));
    }
    const tokens = sentences.flatMap(({ source }) => source);
    const all = vocabularyFrom(['<pad>', '<bos>', '<eos>', '<unk>', ...new Set(tokens)]);
    expect(paperSentences({ vocabulary: all }).flatMap(({ unknown }) => unknown)).toEqual([]);
  });
});
