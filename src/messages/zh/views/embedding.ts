import type { embedding as english } from '../../en/views/embedding.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const embedding: typeof english = {
  title: (word) => `${word}变成 X 的一行`,
  label: (word) => `从 ${word} 的词嵌入到它在 X 中的一行`,
  rows: {
    entry: () => 'E',
    scaled: (root) => `${root} · E`,
    position: () => '+ PE',
    sum: () => '= X',
  },
  names: {
    entry: () => '它在 E 中的一行',
    scaled: (root) => `${root} · E`,
    position: () => '它的位置编码',
    sum: () => '它在 X 中的一行',
  },
  variances: '这些数的方差',
  numbers: '哪些数',
  here: words.thisRow,
  all: words.allRows,
  position: 'PE',
  nearest: '最近的词元',
  word: words.word,
  cosine: words.cosine,
  language: words.language,
  languages: words.languages,
  why: (word) => `对模型来说，${word}一开始是什么？`,
  whyEntry: (word, id, count, dModel) =>
    `${term('embedding', '词嵌入')}矩阵 E 有 ${count} 行，每行 ${dModel} 个学来的数，它认识的每个${term('token', '词元')}占一行。${word}是第 ${id} 行：不管它站在哪里、旁边是什么，都是同样这些数。`,
  whyScale: (root, dModel, before, after, place) =>
    `<b>放大。</b>同一个 E 转置以后还要用来算输出词元，为此它的数必须小：训练开始时${term('variance', '方差')}是 1 ÷ ${dModel}，现在是 ${before}。而位置编码的方差是 ${place}，会把词元淹没。乘 ${term('dModel', '√d_model')} = ${root} 以后方差变成 ${dModel} 倍，即 ${after}。`,
  whyPosition: (dimension) =>
    `<b>相加。</b>${term('positional', '位置编码')}是加上去的，不是接在后面：数的个数没有变多。在维度 ${dimension} 上：`,
  whyNearest: `<b>最近的词元。</b>${term('cosine', '余弦')}说的是 E 的两行方向有多接近，与长短无关：1 是同向，0 是垂直。在相同的地方有用的词元，慢慢就靠到了一起。没有人告诉过模型一个词元是什么意思。`,
};
