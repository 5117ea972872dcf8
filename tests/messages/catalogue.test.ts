import { expect, test } from 'vitest';
import { languages } from './languages.ts';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

const english = leaves(languages.en);
const chinese = leaves(languages['zh-CN']);

test('both languages say the same things', () => {
  expect(chinese.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
});

test('both languages need the same figures to say them', () => {
  const kind = ([path, value]: Leaf) => [path, typeof value];
  expect(chinese.map(kind).sort()).toEqual(english.map(kind).sort());
});

test('nothing is left unsaid', () => {
  for (const [path, value] of [...english, ...chinese]) {
    if (typeof value === 'string') expect(value.trim(), path).not.toBe('');
  }
});

test('Chinese is written with Chinese punctuation', () => {
  const halfWidth = /[\u4e00-\u9fff][,;:?!()]|[,;?!()][\u4e00-\u9fff]/;
  const strings = chinese.filter(([, value]) => typeof value === 'string');
  const wrong = strings.filter(([, value]) => halfWidth.test(String(value)));
  expect(wrong).toEqual([]);
});

test('problems are told with their figures', () => {
  const { problems } = languages.en;
  expect(problems['text-too-long']({ count: 200, limit: 47 })).toMatch(/200.*47/);
  expect(problems['address-damaged']({ fields: 'layer,q' })).toMatch(/layer, query/);
  expect(languages['zh-CN'].problems['address-damaged']({ fields: 'layer,q' })).toMatch(/层、查询/);
});

test('whatever keeps WebGPU away, the words name WebGPU', () => {
  for (const { engine, problems } of Object.values(languages)) {
    for (const reason of ['unsupported', 'insecure', 'no-adapter', 'broken'] as const) {
      expect(engine.fallback[reason]).toContain('WebGPU');
      expect(problems['webgpu-unavailable']({ reason })).toContain(engine.fallback[reason]);
    }
  }
});

test('what the model reads and writes is 词元 in Chinese, everywhere', () => {
  // Word classes, the vocabulary, word vectors and 未登录词 are no pieces of a text.
  const loose = /(?<![容名代定品量数动录])词(?![元表嵌与向])/;
  expect(chinese.filter(([, value]) => loose.test(String(value)))).toEqual([]);
});

test('Chinese numbers a head after its word, and has one name for an attention', () => {
  const told = chinese.map(([, value]) => String(value)).join('\n');
  expect(told).not.toMatch(/第 \$\{head\} 头|带掩码|交叉(?!注意力|熵)/);
});
