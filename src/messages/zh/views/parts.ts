import type { parts as english } from '../../en/views/parts.ts';
import { term } from '../../term.ts';

export const parts: typeof english = {
  stream: {
    question: (word) => `${word}带着什么往上走？`,
    text: ({ dModel }) =>
      `每个子层都往这 ${dModel} 个数里加东西，从不替换：这就是${term('stream', '残差流')}。图中是这一层最后的和，还没有经过层归一化。`,
  },
  sums: {
    entry: '表中的数',
    stays: '大于 0，保持不变',
    cut: '不大于 0，变成 0',
    mean: (count) => `这一行 ${count} 个数的均值 μ`,
    spread: '这一行的标准差 σ',
    place: '位置，从 0 起',
    angle: '角度（弧度）',
  },
  explain: {
    normalized: {
      question: ({ row }) => `${row}的这些数怎样调到同一尺度？`,
      text: ({ row, dModel }) =>
        `${term('layerNorm', '层归一化')}只看${row}自己的 ${dModel} 个数：先减去它们的均值 μ，再除以${term('variance', '标准差')} σ。之后这一行的均值是 0，标准差是 1，和别的词元无关。`,
      aim: () => '<b>试一试。</b>同一尺度不等于都在 −1 和 1 之间：找一个离 0 超过 2 的数。',
    },
    normed: {
      question: ({ row }) => `${row}把什么交给下一部分？`,
      text: ({ dModel }) =>
        `这 ${dModel} 个数，每个都乘上自己的增益 γ，再加上自己的偏置 β。两者都是学到的，所有词元共用：如果值得，模型可以把归一化的作用抵消掉。结果就是下一个子层的 X。`,
    },
    'memory.normed': {
      question: ({ row }) => `解码器从${row}读到什么？`,
      text: ({ dModel }) =>
        `${term('encoder', '编码器')}最后的输出：原文每个词元一行，每行 ${dModel} 个数，只算一次。解码器的每个${term('cross', '交叉注意力')}都由它算出<k>键</k>和<v>值</v>；译文能用到的原文信息全在这里。`,
    },
    x: {
      question: ({ row }) => `前馈网络从${row}得到什么？`,
      text: ({ row, dModel }) =>
        `注意力已经把词元联系起来，在${term('feedForward', '前馈网络')}里${row}只管自己。这是前一次层归一化之后它的 ${dModel} 个数。`,
    },
    residual: {
      question: ({ row }) => `相加之后，${row}变成了什么？`,
      text: ({ row }) =>
        `子层${term('residual', '并不取代什么')}：它的输出和它的 X 逐个数相加。${row}原来的内容还在和里。接下来是层归一化。`,
    },
    pre: {
      question: ({ row }) => `${row}激发了哪些隐藏单元？`,
      text: ({ row, dModel, dFf }) =>
        `W_1 把${row}的 ${dModel} 个数变成 ${dFf} 个，每个再加上一个偏置。W_1 的一列就是一种模式，${term('hiddenUnit', '隐藏单元')}的数说明这一行和它有多吻合。不论哪个词元、在哪个位置，用的都是这 ${dFf} 种模式。`,
    },
    post: {
      question: ({ row }) => `对${row}来说，哪些单元仍然激活？`,
      text: () =>
        `${term('relu', 'ReLU')}：小于 0 的变成 0，大于 0 的保持不变。没有这个弯折，两个矩阵接连相乘就和一个矩阵没有区别。`,
      aim: () => '<b>试一试。</b>找一个只对一个词元激活的单元。',
    },
    ffn_out: {
      question: ({ row }) => `激活的单元给${row}写进了什么？`,
      text: ({ dModel, dFf }) =>
        `每个激活的单元把自己在 W_2 里的那一行按激活的大小加进来，为 0 的单元什么也不加。于是 ${dFf} 个隐藏单元又变回 ${dModel} 个数，和 X 一样宽，好与 X 相加。`,
    },
    embed: {
      question: ({ row }) => `${row}一开始是什么意思？`,
      text: ({ row, dModel }) =>
        `${term('embedding', '词嵌入')}表里每个词元有一行 ${dModel} 个学到的数。取出${row}的那一行（不管周围是什么词元），乘以 √${dModel}：否则位置编码的数最大可到 1，会把它淹没。`,
    },
    position: {
      question: ({ row }) => `${row}所在的位置加进了什么？`,
      text: () =>
        `${term('positional', '偶数列是正弦，奇数列是余弦')}，每一对的波长都比前一对更长。这些数不是学到的，也和词元本身无关。`,
    },
    'embedding.x': {
      question: ({ row }) => `${row}的 X 由什么组成？`,
      text: ({ row }) =>
        `含义加上位置，逐个数相加：这就是${row}进入第一层时的 X。模型里的每个数，追到底都是这两样。`,
    },
    logits: {
      question: ({ column }) => `下一个词元是${column}，有多少理由？`,
      text: ({ row, dModel, vocabulary }) =>
        `解码器最后给${row}的一行有 ${dModel} 个数，它和每个词元的词嵌入相乘：${vocabulary} 个词元各得一个 ${term('logit', 'logit')}。用的就是词元进来时的那张表。图中只列出某一行最先想到的词元。`,
    },
    probs: {
      question: ({ column }) => `${column}的概率有多大？`,
      text: ({ row, vocabulary }) =>
        `对全部 ${vocabulary} 个词元做 ${term('softmax', 'softmax')}：每个 logit 取以 e 为底的指数，再除以总和。${row}这一行连同没有列出的，加起来是 1。概率最大的写进译文。`,
    },
  },
};
