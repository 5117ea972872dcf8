import type { explain as english } from '../../en/learn/explain.ts';
import { term } from '../../term.ts';

export const explain: typeof english = {
  x: {
    question: ({ row }) => `${row}带着什么进来？`,
    embedding: ({ dModel }) =>
      `每个${term('token', '词元')}起初是一行 ${dModel} 个数：${term('embedding', '词嵌入')}表里的那一行乘 √${dModel}，再加上它所在位置的${term('positional', '编码')}。<q>Q</q>、<k>K</k>、<v>V</v> 并不是三个输入，${term('self', '它们都由这同一个 X 算出来')}。`,
    norm: ({ dModel }) =>
      `每个词元是一行 ${dModel} 个数：前一层的输出（已经过${term('layerNorm', '层归一化')}）。<q>Q</q>、<k>K</k>、<v>V</v> 并不是三个输入，${term('self', '它们都由这同一个 X 算出来')}。`,
    cross: () =>
      `${term('cross', '两段文字')}在这里相遇。<b>X</b> 是已经写出的译文，每写一个词元就多一行；<b>${term('memory', '记忆')}</b>是${term('encoder', '编码器')}读懂之后的原文。<q>查询</q>来自 X，<k>键</k>和<v>值</v>来自记忆。`,
  },
  q: {
    question: ({ row }) => `${row}在找什么？`,
    text: ({ row, dModel, dHead }) =>
      `W_Q 把${row}的 ${dModel} 个数变成 ${dHead} 个：这就是它的<q>${term('query', '查询')}</q>。W_Q 的每一列都要读完全部 ${dModel} 个数。所以一个${term('head', '头')}拿到的不是词向量的一段，而是看整个词元的一种视角。`,
    cross: ({ row, dModel, dHead }) =>
      `查询来自${term('decoder', '解码器')}：W_Q 把${row}的 ${dModel} 个数变成 ${dHead} 个数的<q>${term('query', '查询')}</q>。译文写了几个词元就有几行，所以结果也是每个已写的词元一行。`,
  },
  k: {
    question: ({ row }) => `别的词元靠什么找到${row}？`,
    text: ({ row, dHead }) =>
      `还是同一个 X，换一个矩阵：W_K 给${row}一个<k>${term('key', '键')}</k>，好比一张标签，让别的词元凭它来找。键和查询一样都是 ${dHead} 个数，这样两者才能相乘。`,
    cross: ({ row, dHead }) =>
      `键来自编码器：W_K 把记忆里的${row}变成 ${dHead} 个数的<k>${term('key', '键')}</k>。原文每个词元一行，只算一次，每一步解码都用它。`,
  },
  v: {
    question: ({ row }) => `被问到时，${row}提供什么？`,
    text: ({ row }) =>
      `同一个 X，第三次，这回乘 W_V。<k>键</k>决定对${row}的关注程度，<v>${term('value', '值')}</v>才是实际传递的内容。`,
    cross: ({ row }) =>
      `值也来自编码器。<k>键</k>决定译文对${row}的关注程度，<v>${term('value', '值')}</v>才是实际传递的内容。`,
  },
  scores: {
    question: ({ row, column, self }) =>
      self ? `${row}的查询与它自己的键有多匹配？` : `${row}的查询与${column}的键有多匹配？`,
    text: ({ dHead }) =>
      `每一格都拿一个<q>查询</q>和一个<k>键</k>，${term('dotProduct', `逐个数相乘，再把 ${dHead} 个乘积加起来`)}。两者方向越一致，${term('score', '分数')}越高。`,
  },
  scaled: {
    question: ({ root }) => `为什么要除以 ${root}？`,
    text: ({ dHead, root, dModel }) =>
      `相加的乘积越多，和就${term('variance', '散得越开')}：${dHead} 个乘积之和，标准差约为单个乘积的 √${dHead} = ${root} 倍。如果${term('scaled', '不除')}，${term('softmax', 'softmax')} 很快就会把全部权重给一个词元，梯度接近 0，很难继续训练。根号里是 ${term('dHead', `d_k = ${dHead}`)}，也就是一个查询的长度，不是 ${term('dModel', `d_model = ${dModel}`)}。`,
  },
  masked: {
    question: ({ row, column, self }) =>
      self ? `${row}可以看自己吗？` : `${row}可以看${column}吗？`,
    blocked: ({ row, column }) =>
      `<b>不可以。</b>${column}排在${row}之后，这时还没有写出来。在 ${term('softmax', 'softmax')} 之前加上 −∞，它的<w>${term('weight', '权重')}</w>就恰好是 0，而这一行的和仍然是 1。如果等 softmax 之后再把权重改成 0，这一行的和就不足 1 了。`,
    allowed: () =>
      `<b>可以，</b>它已经写出来了。靠后的词元，其分数在 ${term('softmax', 'softmax')} 之前加上 −∞，于是它们的<w>${term('weight', '权重')}</w>恰好是 0，而每一行的和仍然是 1。`,
    open: () =>
      `<b>可以。</b>整句话一开始就全在眼前，每个词元都可以看每个词元。这里什么也没有挡住：M 处处为 0，分数不变。只有解码器的自注意力需要${term('mask', '因果掩码')}，所以在这里播放时会跳过这一步。`,
    cross: () =>
      '<b>可以。</b>写第一个词元之前，原文已经全部读完，整句都可以看。这里什么也没有挡住：M 处处为 0，分数不变，播放时会跳过这一步。',
  },
  pattern: {
    question: ({ row, column, self }) =>
      self ? `${row}把多少注意力留给自己？` : `${row}把多少注意力分给${column}？`,
    text: ({ row }) =>
      `${term('softmax', 'softmax')} 沿着一行做：对每个分数取以 e 为底的指数，再除以这一行的总和。所以${row}分出去的注意力加起来恰好是 1；按列相加不一定等于 1。`,
    aim: () => '<b>试一试。</b>找出一个列和超过 1 的词元。',
  },
  context: {
    question: ({ row }) => `${row}收集到了什么？`,
    text: ({ row }) =>
      `用${row}的<w>${term('weight', '权重')}</w>对<v>${term('value', '值')}</v>加权求和：V 的每一行乘上各自的权重，再${term('context', '全部相加')}。权重接近 1，就几乎照抄那个词元的值；权重均匀，得到的就是平均。`,
    aim: () =>
      '<b>试一试。</b>权重大而值很小，带来的也很少。找出一个数，给它带来最多的不是权重最大的词元。',
  },
  out: {
    question: ({ row, heads }) => `${heads} 个头一共还给${row}什么？`,
    text: ({ dModel, dHead, heads }) =>
      `${term('multiHead', '各个头的结果')}并排放好：${heads} × ${dHead} = ${heads * dHead} 个数，框出来的是这个头的。W_O 把它们混合成 ${dModel} 个数，和 X 一样宽，这样才能和 X 相加（残差连接），再往上走。`,
  },
  residual: {
    question: ({ row }) => `${row}带着什么继续往上走？`,
    text: ({ row, dModel }) =>
      `注意力并不取代什么：它的输出和 X 逐个数相加，这就是${term('residual', '残差连接')}。${row}原来的内容还在${term('stream', '和')}里，各个头带回来的也加了进去。接下来是${term('layerNorm', '层归一化')}，把这 ${dModel} 个数调到同一尺度。`,
    aim: () => '<b>试一试。</b>在 X 里找一个数，加上输出之后，它的正负号变了。',
  },
};
