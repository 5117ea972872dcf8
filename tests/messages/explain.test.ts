import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/messages/en/learn/explain.ts';
import { languages } from './languages.ts';

const facts: Facts = {
  ...{ row: '“it”', column: '“animal”', self: false },
  ...{ dModel: 64, dHead: 16, heads: 4, root: '4' },
  ...{ dFf: 256, vocabulary: 3071 },
};

/** Every text of a section that speaks about a cell, by its path. */
function texts(section: object, path: string): [string, string][] {
  return Object.entries(section).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'function') return [[`${path}.${key}`, value(facts)]];
    return typeof value === 'object' ? texts(value, `${path}.${key}`) : [[`${path}.${key}`, value]];
  });
}

describe.each(Object.entries(languages))(
  'the explanations in %s',
  (_, { explain, parts, formula }) => {
    const all = [...texts(explain, 'explain'), ...texts(parts.explain, 'parts')];

    test('close every mark they open, and use no others', () => {
      for (const [path, text] of all) {
        const rest = text.replace(/<([qkvwb])>[^<]*<\/\1>/g, '');
        expect(rest, path).not.toMatch(/[<>]/);
      }
    });

    test('name the numbers of this model, and leave no gap', () => {
      for (const [path, text] of all) expect(text, path).not.toMatch(/undefined|NaN|\$\{/);
      const scaled = explain.scaled.text(facts);
      for (const fact of ['d_k = 16', 'd_model = 64', '√16 = 4']) expect(scaled).toContain(fact);
    });

    test('say that nothing is blocked where nothing is', () => {
      const word = formula.open;
      expect(word.length).toBeGreaterThan(0);
      expect(explain.masked.open(facts)).toMatch(/Nothing is blocked|什么也没有挡住/);
      expect(explain.masked.cross(facts)).toMatch(/Nothing is blocked|什么也没有挡住/);
      expect(explain.masked.allowed(facts)).not.toMatch(/Nothing is blocked|什么也没有挡住/);
    });

    test('ask about the two words that are pointed at, or about one and itself', () => {
      for (const step of ['scores', 'masked', 'pattern'] as const) {
        const question = explain[step].question(facts);
        expect(question).toContain(facts.row);
        expect(question).toContain(facts.column);
        expect(explain[step].question({ ...facts, self: true })).not.toContain(facts.column);
      }
    });
  },
);
