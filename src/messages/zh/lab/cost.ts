import type { cost as english } from '../../en/lab/cost.ts';
import { words } from '../words.ts';

export const cost: typeof english = {
  door: '多个头和 W_O 要花多少计算？',
  which: '用哪个模型的尺寸',
  model: '本页的模型',
  base: '论文 base',
  big: '论文 big',
  long: '32 × 1,024 个词元',
  knobs: '尺寸',
  knob: {
    layers: '每个栈的层数',
    dModel: '一行的宽度',
    heads: '头数',
    dKey: '查询和键的宽度',
    dValue: '值的宽度',
    dFf: '隐藏单元数',
    vocabulary: '词表大小',
    batch: '一批的句数',
    tokens: '读入的词元数，写出同样多',
  },
  wrong: (most) => `请填 1 到 ${most} 之间的整数。`,
  table: '各部分的开销',
  part: '部分',
  parameters: '参数',
  operations: '乘加次数',
  parts: {
    embedding: '词嵌入（共用）',
    encoderSelf: '编码器自注意力',
    encoderFfn: '编码器前馈网络',
    decoderSelf: words.maskedSelfAttention,
    decoderCross: words.crossAttention,
    decoderFfn: '解码器前馈网络',
    norms: words.addNorm,
    output: '输出 × Eᵀ',
  },
  total: '合计',
  times: (model) => `本页模型的 ${model} 倍`,
  changes: (symbol) => `随 ${symbol} 而变`,
  heads: '一次注意力',
  one: (width) => `一个头，宽 ${width}，不含 W_O`,
  split: (heads, width) => `${heads} 个头，各宽 ${width}，不含 W_O`,
  joined: (heads) => `${heads} 个头，含 W_O`,
  question: '每一部分的开销是多少？',
  text: 'm × k 的矩阵乘 k × n 的矩阵，要做 m · k · n 次<b>乘加</b>。这里数的是译文已知时一次前向传播的乘加次数；若按 FLOPs 计，还要乘 2。softmax、归一化和加法没有计入，因果掩码可能省下的也没有扣除。',
  headsText:
    '<b>多头并不比单头更贵。</b>8 个宽 64 的头，乘加次数和一个宽 512 的头一样：宽度是分给各头的，不是每个头都有一份。多出来的只有 W_O。',
  crossing: (tokens) =>
    `<b>平方项来得晚。</b>分数和加权求和随 n² 增长，投影只随 n 增长。按现在的尺寸，超过 ${tokens} 个词元，平方项才比一个注意力的全部投影更贵。`,
  paper:
    '论文给出的参数量，base 为 6,500 万，big 为 2.13 亿；按论文表 3 的尺寸和 37,000 个词元来数，是 6,300 万和 2.14 亿。',
  predict: '把 d_model 加倍：哪几行变成两倍？哪几行增加得少一些？',
  seen: (ffn, attention, parameters, operations) =>
    `其他尺寸不变：每一行的参数都变成两倍，只有前馈网络是 ${ffn} 倍，因为它有一个偏置不变。乘加次数也变成两倍，<b>注意力除外，是 ${attention} 倍</b>：分数和加权求和与词元向量的宽度无关。整个模型：参数 ${parameters} 倍，乘加 ${operations} 倍。`,
};
