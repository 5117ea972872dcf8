import type { units as english } from '../../en/views/units.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const units: typeof english = {
  map: (units) => `${units} 个隐藏单元，每个词元一行`,
  mapLabel: 'ReLU 之后的隐藏单元：行是词元，列是单元',
  cell: (word, unit, value) => `${word}，单元 ${unit}：${value}`,
  excited: (unit) => `谁激发单元 ${unit}`,
  strongest: (word) => `${word} 激发得最强的单元`,
  word: words.word,
  pre: '之前',
  post: 'ReLU 之后',
  alone: (word, standIn) => `除${word}外都换成${standIn}的那一行`,
  aloneTable: (word) => `除 ${word} 外都换一行时，每个词元动了多少`,
  input: '行动了',
  output: 'FFN 动了',
  lacking: '这批数值没有附带矩阵，这里没法试。',
  why: (word) => `${word}激发哪些隐藏单元？`,
  whyUnits: (word, count, all, strongest) =>
    `${all} 个中的 ${count} 个，最强的是${strongest}。其余的对${word}小于 0，被 ${term('relu', 'ReLU')} 变成 0。`,
  whyUnit: (unit) =>
    `<b>${term('hiddenUnit', `单元 ${unit}`)}</b> 是 W₁ 的一列，也是 W₂ 的一行。那一列问的是：一个词元的那一行朝它的方向有多少；有多少，就把 W₂ 的那一行按多少加给这个词元。左边列出了这句话里哪些词元激发它。`,
  whySame: `<b>每个词元用同样的矩阵。</b>词元只在${term('attention', '注意力')}里相遇，在${term('feedForward', '前馈网络')}里各走各的，就像宽度为 1 的卷积。`,
  whyTried: (word, standIn, output, attention) =>
    `<b>用模型自己的矩阵试过：</b>其他词元都换成${standIn}的那一行，${word}的 FFN 输出动了 ${output}。对这一层自注意力读到的行做同样的事，它给${word}的输出动了 ${attention}。`,
  whyExact: (difference) => `这里重新算出的数，与模型算出的最多相差 ${difference}。`,
};
