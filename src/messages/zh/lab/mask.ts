import type { mask as english } from '../../en/lab/mask.ts';
import { words } from '../words.ts';

export const mask: typeof english = {
  door: '换一种方式加掩码',
  row: '行',
  rows: '同一行，掩码的六种加法',
  way: '掩码',
  ways: {
    right: 'softmax 前加 −∞',
    times: 'softmax 前乘 0',
    plus: 'softmax 前加 0',
    after: 'softmax 后乘 0',
    shared: 'softmax 后乘 0，再除以 Σ',
    input: '输入乘 0',
  },
  sum: '行和',
  late: '后面的权重',
  leak: '泄露 ‖Σ\u00a0αv‖',
  apart: '输出偏差',
  keyWeight: (key) => `${words.quote(key)}的权重`,
  same: (shared, input) =>
    `权重相同的：<b>softmax 后乘 0 再除以 Σ</b> 与 <b>加 −∞</b>（最大相差 ${shared}）；<b>输入乘 0</b> 与 <b>softmax 前乘 0</b>（${input}）。`,
  lastRow: '这一行后面没有词元，什么也不用遮，六种加法结果相同。请换前面的一行。',
  noMask: '这里没有掩码：每个键都可以看，六种加法结果相同。解码器的自注意力才有后面的词元要遮。',
  translations: '解码器每一层都这样加掩码时的译文',
  translation: (way) => `译文，${way}`,
  computing: '正在用每种掩码各解码一遍……',
  failed: '没能算出来。',
  elsewhere: '这批数值不是在这里算的，不能换掩码重新解码。',
  question: '掩码该怎么加？',
  predict: '后面词元的分数不加 −∞，而是乘 0：它们会得到多少权重？',
  text: '<b>0 也是一个分数。</b>softmax 取以 e 为底的指数，e⁰ = 1，往往比看得见的词元还大。加 0 等于什么也没做。只有 −∞ 才会变成 e^(−∞) = 0。',
  afterText:
    '<b>softmax 之后再遮就晚了</b>：后面的词元已经进了分母，它们占走的那份从这一行里消失了。再用剩下的和去除，分母约掉，得到的正是加 −∞ 的权重。',
  inputText:
    '<b>把输入遮掉，权重照样花出去。</b>全 0 的一行，键是 0，分数也是 0，得到的权重和乘 0 一样。它的值也是 0：信息没有泄露，那份权重却白白花掉了。',
  decodeText:
    '逐词元写出时，最新一行后面没有词元，怎么加掩码都一样。变的是它前面的各行，每写一个词元就再变一次；最新一行从第二层起才读到它们。',
  hereText: (row, times, after) =>
    `在${words.quote(row)}这一行，乘 0 之后仍有 ${times} 的权重落在后面的词元上；softmax 后乘 0，这一行的和只剩 ${after}。`,
};
