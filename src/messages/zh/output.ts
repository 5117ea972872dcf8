import type { output as english } from '../en/output.ts';

export const output: typeof english = {
  steps: '解码的每一步',
  step: (number, word, probability) => `第 ${number} 步：“${word}”，概率 ${probability}`,
  fedIn: '输入',
  soFar: '已生成',
  next: '下一个',
  table: (step) => `第 ${step} 步最可能的词`,
  word: '词',
  probability: '概率',
  logit: 'logit',
  produced: '选中',
  others: (count) => `其余 ${count} 个词`,
  formula: '一个词的概率，是它的 logit 在整个词表上的 softmax。',
  tied: (words) =>
    `一个词的 logit，是它的词向量乘以解码器最后的那一行：输出矩阵就是词嵌入矩阵的转置（权重共享），宽 ${words} 个词。`,
  why: (word) => `“${word}”后面是什么？`,
  whyText: (word, probability, words) =>
    `解码器在“${word}”处的最后一行，要和词表里全部 ${words} 个词比一比，取最可能的一个，这里是 ${probability}。然后把它送回去，开始下一步。`,
  whyTied: '读一个词和写一个词用的是同一组数：把词变成向量的矩阵，转置过来也给词打分。',
  whySure: '概率高，说明第一名领先其他词很多；并不说明译文有多大可能是对的。',
};
