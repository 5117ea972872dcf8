import type { parts as english } from '../../en/views/parts.ts';
import { term } from '../../term.ts';

export const parts: typeof english = {
  about: {
    residual: {
      question: (word) => `${word}带着什么往上走？`,
      text: ({ dModel }) =>
        `每个子层都往这 ${dModel} 个数里加东西，从不替换：这就是${term('stream', '残差流')}。图中是这一层最后的和，还没有经过层归一化。`,
    },
    norm: {
      question: (word) => `${word}带着什么继续往上走？`,
      text: ({ dModel }) =>
        `子层的输出先和它的输入相加，再做${term('layerNorm', '层归一化')}：把每个词元的 ${dModel} 个数调成均值 0、标准差 1，然后逐个乘上学到的增益，再加上学到的偏置。这一步里，词元之间互不相看。`,
    },
    ffn: {
      question: (word) => `单看${word}自己，会得到什么？`,
      text: ({ dModel, dFf }) =>
        `注意力把词元联系起来，${term('feedForward', '前馈网络')}则逐个处理词元：${dModel} 个数变成 ${dFf} 个隐藏单元，小于 0 的变成 0（${term('relu', 'ReLU')}），再由第二个矩阵变回 ${dModel} 个数。每个位置用的都是同样的两个矩阵。`,
    },
    memory: {
      question: (word) => `解码器从${word}读到什么？`,
      text: ({ dModel }) =>
        `编码器最后的输出：原文每个词元一行，每行 ${dModel} 个数。它只算一次，解码器的每个${term('cross', '交叉注意力')}都由它算出<k>键</k>和<v>值</v>；译文能用到的原文信息全在这里。`,
    },
  },
};
