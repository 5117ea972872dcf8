import type { output as english } from '../../en/views/output.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const output: typeof english = {
  steps: '解码的每一步',
  step: (number, word, probability) => `第 ${number} 个词元：“${word}”，概率 ${probability}`,
  fedIn: '输入：',
  soFar: '已生成：',
  table: (number) => `第 ${number} 个词元的候选，最可能的在前`,
  word: words.word,
  probability: words.probability,
  logit: words.logit,
  axis: '条形的坐标轴',
  linear: '线性',
  logarithmic: '对数',
  produced: words.taken,
  others: (count) => `其余 ${count} 个词元`,
  why: (word) => `${word}后面是什么？`,
  whyText: (word, words) =>
    `${term('decoder', '解码器')}最后一层在${word}处的输出向量，与${term('vocabulary', '词表')}里全部 ${words} 个词元的嵌入做${term('dotProduct', '点积')}。每个点积叫 ${term('logit', 'logit')}；对它们做 ${term('softmax', 'softmax')}，就得到加起来等于 1 的<w>${term('probability', '概率')}</w>。`,
  whyTaken: (word, probability) =>
    `取最可能的词元（${term('greedy', '贪心解码')}）：${word}，<w>${probability}</w>。把它${term('autoregression', '送回去')}，开始下一步。`,
  whyEnd: (eos, probability) =>
    `最可能的是${eos}，<w>${probability}</w>：它是${term('special', '表示句子结束的词元')}，解码到此为止。`,
  whyTied: `读词元和写词元用的是同一组数：输出矩阵就是${term('embedding', '词嵌入矩阵')}的转置。两者共享权重，同样的东西不必学两遍。`,
  whySure: '<b>当心。</b>概率高，是说第一名领先其他词元很多，并不是说译文有多大可能是对的。',
};
