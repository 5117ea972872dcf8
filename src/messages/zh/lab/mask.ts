import type { mask as english } from '../../en/lab/mask.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const mask: typeof english = {
  which: '对这一行做什么试验',
  tabs: { ways: '掩码', maps: words.allRows, temperature: '温度', dropout: 'dropout' },
  doors: {
    ways: '换一种方式加掩码',
    maps: '看所有行',
    temperature: '调 softmax 的温度',
    dropout: '随机丢弃一些权重',
  },
  row: '行',
  rows: '同一行，掩码的六种加法',
  maps: '这个头的整张图，掩码的六种加法',
  sums: (way) => `${way}：每一行的和`,
  sumsKey: '行和，填满为 1；',
  lateKey: '其中落在后面词元上的',
  rowTold: (sum, late, leak) => `和 ${sum}\n后面 ${late}\n泄露 ${leak}`,
  cell: words.cell,
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
  noMask: '这里没有掩码：每个键都可以看，六种加法结果相同。',
  toMasked: '去看解码器的自注意力',
  translations: '解码器每一层都这样加掩码时的译文',
  translation: (way) => `译文，${way}`,
  computing: '正在用每种掩码各解码一遍……',
  elsewhere: '这批数值不是在这里算的，不能换掩码重新解码。',
  question: '掩码该怎么加？',
  predict: '后面词元的分数不加 −∞，而是乘 0：它们会得到多少权重？',
  text: `<b>0 也是一个${term('score', '分数')}。</b>${term('softmax', 'softmax')} 取以 e 为底的指数，e⁰ = 1，往往比看得见的词元还大。加 0 等于什么也没做。只有 −∞ 才会变成 e^(−∞) = 0。`,
  afterText:
    '<b>softmax 之后再遮就晚了</b>：后面的词元已经进了分母，它们占走的那份从这一行里消失了。再用剩下的和去除，分母约掉，得到的正是加 −∞ 的权重。',
  inputText:
    '<b>把输入遮掉，权重照样花出去。</b>全 0 的一行，键是 0，分数也是 0，得到的权重和乘 0 一样。它的值也是 0：信息没有泄露，那份权重却白白花掉了。',
  decodeText: `${term('autoregression', '逐词元写出')}时，最新一行后面没有词元，怎么加掩码都一样。变的是它前面的各行，每写一个词元就再变一次；最新一行从第二层起才读到它们。`,
  hereText: (row, times, after) =>
    `在${words.quote(row)}这一行，乘 0 之后仍有 ${times} 的权重落在后面的词元上；softmax 后乘 0，这一行的和只剩 ${after}。`,
  temperature: {
    slider: '温度',
    is: (word) => `T ${word === 'inf' ? '→ ∞' : word === '0' ? '→ 0' : `= ${word}`}`,
    rows: '这一行在四种温度下的 softmax',
    heading: 'softmax(s ÷ T)',
    cold: 'T → 0',
    trained: 'T = 1，训练所得',
    hot: 'T → ∞',
    largest: '最大权重',
    bits: '熵（比特）',
    verdict: (keys, bits) =>
      keys === 1
        ? '只有一个键可以看：无论温度多少，权重都归它。请换后面的一行。'
        : `从 0 比特（全归一个键）到 log₂ ${keys} = ${bits} 比特（${keys} 个看得见的键均分）。`,
    question: '温度起什么作用？',
    predict: '温度减半，权重最大的键会换成别的吗？',
    seen: (row, key, [weight, half]) =>
      `在${words.quote(row)}这一行，权重最大的键是${words.quote(key)}：T = 1 时 ${weight}，T = 0.5 时 ${half}，最大的还是它。`,
    text: '<b>先后次序不变</b>：每个分数都除以同一个数。温度越低，差距越大，最后分数最高的独占全部权重，等同于 argmax；温度越高，差距越小，最后看得见的键平分权重。被遮住的始终是 0。',
    rootText: (root) =>
      `<b>除以 √d_k 也是一种温度</b>：这里 √d_k = ${root}，T = 1 指除过以后的分数。不除 √d_k，就相当于 T = 1 ÷ √d_k。`,
    sureText:
      '<b>所以权重不等于把握。</b>只改一个与句子毫不相干的数，同样的分数就能显得十分肯定，或者犹豫不决。文本生成里说的温度是同一种除法，除的是最后一个 softmax 之前的 logits；贪心解码不受影响。',
  },
  dropout: {
    slider: 'dropout',
    is: (p, draw) => `p = ${p}，第 ${draw} 次抽取`,
    draw: '再抽一次',
    rows: '对这一行权重做 dropout',
    heading: '做法',
    whole: '不丢弃',
    dropped: '丢弃后',
    scaled: (factor) => `丢弃后，× ${factor}`,
    unscaledMean: (draws) => `${draws} 次平均，丢弃后`,
    mean: (draws) => `${draws} 次平均，× 1 ÷ (1 − p)`,
    sum: '行和',
    verdict: (kept, all) => `这次抽取，${all} 个权重保留了 ${kept} 个。`,
    question: '保留下来的为什么要除以 1 − p？',
    predict: '丢弃 30% 的权重，这一行的和平均是多少？',
    seen: (row, draws, mean, scaled, [one, other]) =>
      `${words.quote(row)}这一行，p = 0.3：抽取 ${draws} 次，和平均是 ${mean}，除以 1 − p 后是 ${scaled}。前两次除过以后，和分别是 ${one} 和 ${other}。`,
    text: '每个权重以概率 1 − p 保留，平均下来这一行只剩 1 − p。使用时什么也不丢，后面各层遇到的数就会比训练时大。训练时<b>除以 1 − p</b>，每个权重的平均值就和使用时一样。',
    rowText: '<b>这只是平均：</b>做过 dropout 的一行，和不再是 1，可能全是 0，也可能大于 1。',
    usedText:
      '论文对每个子层的输出和词嵌入做 dropout，p = 0.1；许多程序对注意力权重也做。它只用于训练，使用时 p 为 0。本模型训练时没有用 dropout。',
  },
};
