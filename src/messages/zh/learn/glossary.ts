import type { glossary as english } from '../../en/learn/glossary.ts';
import { words } from '../words.ts';

const terms: typeof english.terms = {
  transformer: {
    name: 'Transformer 模型',
    also: 'Transformer',
    says: '只靠注意力把一个序列变成另一个序列的模型，不用循环也不用卷积；本页运行的是一个真正训练过的小模型。',
  },
  token: {
    name: words.word,
    also: 'token',
    says: '模型一次读入或写出的一个单位：在这里可以是 animal、l’ 这样的片段，或一个标点。',
  },
  vocabulary: {
    name: '词表',
    also: 'vocabulary',
    says: '模型认识的全部词元，每个都有自己的编号；不在其中的一律读作 <unk>。',
  },
  special: {
    name: '特殊词元',
    also: 'special tokens',
    says: '<bos> 是译文的开头，<eos> 表示句子结束，<unk> 代替不认识的词元，<pad> 只用来补齐长度。',
  },
  embedding: {
    name: '词嵌入',
    also: 'embedding',
    says: '代表一个词元的一行数，是学出来的：从词嵌入表里取出它那一行，再乘以宽度的平方根。',
  },
  positional: {
    name: '位置编码',
    also: 'positional encoding',
    says: '由正弦和余弦组成的固定数值，每个位置各不相同，加到词嵌入上；因为注意力本身分不清先后。',
  },
  dModel: {
    name: '模型宽度 d_model',
    also: 'd_model',
    says: '各子层之间每个词元用多少个数表示；处处相同，子层的输出才能和输入相加。',
  },
  encoder: {
    name: words.encoder,
    also: 'encoder',
    says: '一次读完整句原文的若干层，最后给每个词元留下一行数。',
  },
  decoder: {
    name: words.decoder,
    also: 'decoder',
    says: '逐词元写出译文的若干层，既看已经写出的部分，也看编码器的记忆。',
  },
  layer: {
    name: '层',
    also: 'layer',
    says: '注意力加前馈网络，各自后面都有残差连接与层归一化；一叠有好几层，结构相同，参数各不相同。',
  },
  memory: {
    name: words.memory,
    also: 'memory',
    says: '编码器对原文的最后输出，所有交叉注意力的键和值都由它算出。',
  },
  attention: {
    name: '注意力',
    also: 'attention',
    says: '为每个词元把各个值加权求和，权重取决于它的查询与那个值所对应的键有多匹配。',
  },
  self: {
    name: words.selfAttention,
    also: 'self-attention',
    says: '查询、键、值都来自同一句话的注意力：句中的词元互相看。',
  },
  cross: {
    name: words.crossAttention,
    also: 'cross-attention',
    says: '查询来自解码器、键和值来自编码器记忆的注意力：译文看原文。',
  },
  query: {
    name: words.query,
    also: 'query',
    says: '表示一个词元在找什么的一行数，等于它在 X 中的那一行乘 W_Q。',
  },
  key: {
    name: words.key,
    also: 'key',
    says: '别的词元用来找到它的一行数，等于它在 X（或记忆）中的那一行乘 W_K。',
  },
  value: {
    name: words.value,
    also: 'value',
    says: '被关注时交出的一行数，等于它在 X（或记忆）中的那一行乘 W_V。',
  },
  dotProduct: {
    name: '点积',
    also: 'dot product',
    says: '两行数逐个相乘再相加：两者都大且正负一致时，结果就大。',
  },
  cosine: {
    name: '余弦相似度',
    also: 'cosine similarity',
    says: '两行数的点积除以两者的长度：方向相同为 1，互相垂直为 0，方向相反为 −1。',
  },
  score: {
    name: words.score,
    also: 'score',
    says: '一个查询与一个键的点积，表示两者有多匹配，还没有缩放，也没有归一化。',
  },
  scaled: {
    name: '缩放点积注意力',
    also: 'scaled dot product',
    says: '分数除以 d_k 的平方根，抵消“项数越多、和越分散”的影响，使 softmax 不至于把全部权重给一个词元。',
  },
  variance: {
    name: '方差',
    also: 'variance',
    says: '一组数散得有多开：各数与均值之差的平方，取平均；它的平方根就是标准差。',
  },
  dHead: {
    name: '查询与键的长度 d_k',
    also: 'd_k',
    says: '一个头里查询和键各有多少个数；本模型中值也一样长，d_model 等于头数乘 d_k。',
  },
  mask: {
    name: '因果掩码',
    also: 'causal mask',
    says: '给所有靠后词元的分数加上负无穷，softmax 之后它们的权重恰好是 0，解码器就看不到后面。',
  },
  softmax: {
    name: 'softmax 归一化',
    also: 'softmax',
    says: '把一行数变成份额：各取以 e 为底的指数，再除以总和，于是都为正，加起来等于 1。',
  },
  weight: {
    name: '注意力权重',
    also: 'attention weight',
    says: '一个查询分给一个键的注意力份额，在 0 和 1 之间；一行权重的和等于 1。',
  },
  entropy: {
    name: '熵',
    also: 'entropy',
    says: '一行权重有多分散，以比特计：全给一个词元时为 0，n 个词元均分时为 log₂ n。',
  },
  context: {
    name: '上下文向量',
    also: 'context',
    says: '一个词元在一个头里收集到的内容：各个值乘以各自的权重，再相加。',
  },
  head: {
    name: '头',
    also: 'head',
    says: '有自己投影矩阵的一份注意力；几个头并排处理同样的行，可以各找各的东西。',
  },
  multiHead: {
    name: '多头注意力',
    also: 'multi-head attention',
    says: '把各个头的结果并排放好，由 W_O 混合成与模型同宽的一行。',
  },
  residual: {
    name: '残差连接',
    also: 'residual connection',
    says: '子层的输出与它的输入逐个数相加，原来的内容一路都不会丢。',
  },
  stream: {
    name: words.residual,
    also: 'residual stream',
    says: '每个词元贯穿各层的那一行数，每个子层都往里加上自己的一份。',
  },
  layerNorm: {
    name: '层归一化',
    also: 'layer normalisation',
    says: '把一个词元的各个数调成均值 0、标准差 1，再用学到的增益和偏置逐个缩放、平移。',
  },
  feedForward: {
    name: words.feedForward,
    also: 'feed-forward network',
    says: '两个矩阵，中间隔一个 ReLU，对每个词元单独计算，所有位置用同一组参数。',
  },
  hiddenUnit: {
    name: '隐藏单元',
    also: 'hidden unit',
    says: '前馈网络两个矩阵之间的一个数：说明一个词元的那一行与某个学到的模式有多吻合，不吻合就是 0。',
  },
  relu: {
    name: '线性整流 ReLU',
    also: 'ReLU',
    says: '正数不变，负数变成 0；没有它，两个矩阵合起来仍只是一个矩阵。',
  },
  logit: {
    name: '未归一化分数 logit',
    also: 'logit',
    says: '词表中某个词元作为下一个词元的分数：解码器最后一行与它的词嵌入的点积，还没有做 softmax。',
  },
  probability: {
    name: '概率',
    also: 'probability',
    says: 'logit 在整个词表上做 softmax 之后的结果：模型给某个词元作为下一个的份额。',
  },
  greedy: {
    name: '贪心解码',
    also: 'greedy decoding',
    says: '每一步都取概率最大的词元，写下就不再改。',
  },
  autoregression: {
    name: '自回归',
    also: 'auto-regression',
    says: '一次写一个词元，每写一个就送回输入，再算下一个。',
  },
  teacherForcing: {
    name: '教师强制',
    also: 'teacher forcing',
    says: '训练时给解码器的是正确译文而不是它自己写的，所有位置一次算完；有了因果掩码，这与一步一步算完全相同。',
  },
};

export const glossary: typeof english = {
  terms,
  close: '关闭术语表',
  search: '查找术语',
  nothing: (text) => `没有叫“${text}”的术语。`,
  found: (count) => `${count} 个术语`,
  see: (place) => `去看：${place}`,
  all: '全部术语',
};
