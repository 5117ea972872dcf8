import type { projections as english } from '../../en/lab/projections.ts';
import { words } from '../words.ts';

export const projections: typeof english = {
  which: '做哪个试验',
  tabs: {
    products: '一个分数',
    rotated: '旋转 q 和 k',
    same: 'W_K = W_Q',
    identity: 'W = I',
    permuted: '换顺序',
  },
  scores: '分数 Q Kᵀ',
  cell: words.cell,
  pair: (query, key) => `${query} → ${key}`,
  trained: '训练所得',
  named: (name, matrix) => `${name}：${matrix}`,
  facts: '两者对照',
  apart: '最大的 |S − Sᵀ|',
  own: '权重最大的键是自己的行数',
  ownOf: (own, all) => `${all} 行中有 ${own} 行`,
  noMirror: '这里的查询和键来自两个句子：没有词元遇到自己，也就谈不上对称。',
  toSelf: '去看自注意力',
  products: {
    door: '拆开这个分数，看 W_Q W_Kᵀ',
    query: 'q',
    key: 'k',
    product: 'q × k',
    number: '维',
    terms: (count) => `${count} 个乘积相加`,
    termsOf: (pair) => `分数 ${pair} 写成乘积之和`,
    total: 'q · k',
    form: 'W_Q W_Kᵀ，两边各是一个 x',
    formLabel: (size) => `W_Q W_Kᵀ，${size} × ${size}`,
    asking: '查询词元的 x',
    lookedAt: '键词元的 x',
    formCell: (a, b, left, middle, right, made) =>
      `x[${a}] × M[${a}, ${b}] × x[${b}] = ${left} × ${middle} × ${right} = ${made}`,
    verdict: (few, score, many, byForm) =>
      `${few} 个乘积之和是 ${score}；${many} 个乘积之和是 ${byForm}。`,
    apart: (apart, engine) =>
      `所有词元对上，两种算法最多相差 ${apart}，与模型自己的结果最多相差 ${engine}，都只是舍入误差。`,
    question: 'q 的第 1 维只和 k 的第 1 维相乘吗？',
    predict: '两个词元的 x 里，哪些数能影响这个分数：只有一部分，还是每个数都与对方的每个数相遇？',
    seen: ([meet, all], pair, [a, b], [product, score]) =>
      `W_Q W_Kᵀ 的 ${all} 个数里有 ${meet} 个不是 0：一个词元的 x 的每个数，都与另一个的每个数相遇。${pair} 的乘积中，最大的是 x[${a}] 与 x[${b}] 的：${product}；全部相加是 ${score}。`,
    text: (dHead) =>
      `在 q · k 里确实如此：共 ${dHead} 个乘积，每个都是<q>查询</q>的一个数乘以<k>键</k>同一位置的数。但 q 的一个数并不是词元本身的某一个数：W_Q 已经把整个 x 混合进去了。`,
    formText: (dModel, all) =>
      `两个词元之间只隔着一个矩阵 M = W_Q W_Kᵀ，大小 ${dModel} × ${dModel}：<b>一方的每个数都与另一方的每个数相遇</b>，共 ${all} 个乘积，分数相同。等式精确成立，因为这里的投影没有偏置。`,
    rankText: (dHead) =>
      `句子再怎么变，M 都不变。它只由 W_Q 和 W_K 各 ${dHead} 列相乘而成，秩最多是 ${dHead}：一个头只在 ${dHead} 个方向上比较词元，其余方向一概看不见。`,
    laterText: '各头得到的结果之后还会再混合：W_O 混合所有头的数，前馈网络再混合相加之后的数。',
  },
  rotated: {
    door: '一起旋转 q 和 k',
    angle: '角度',
    degrees: (number) => `${number}°`,
    draw: '随机旋转',
    drawn: (number) => `第 ${number} 个随机旋转`,
    before: '训练所得',
    after: '经 R 旋转后',
    rotation: (size) => `R，${size} × ${size}`,
    termsOf: (pair) => `旋转之后，分数 ${pair} 写成乘积之和`,
    total: 'qR · kR',
    verdict: (changed, all, before, after) =>
      `${all} 个乘积变了 ${changed} 个。分数原为 ${before}，现为 ${after}。`,
    apart: (apart) => `所有词元对中，没有一个分数的变化超过 ${apart}，只是舍入误差。`,
    question: 'q 的第 1 维有自己的含义吗？',
    predict: '拖动滑块：会变的是各个乘积、分数，还是两者都变？',
    text: (dHead) =>
      `这个头的每个<q>查询</q>和每个<k>键</k>，各 ${dHead} 个数，都用同一个旋转 R 转一下。每个数都成了几个数的混合，每个乘积也随之改变。`,
    sameText:
      '<b>没有一个分数改变</b>，权重因此不变，译文也一个词元都不变：点积只取决于两个向量的长度和夹角，而旋转两者都不改变。',
    modelText:
      '把 W_Q、W_K 换成 W_Q R、W_K R，模型的翻译与现在完全一样。训练没有理由偏爱其中哪一个：单独的第 1 维没有含义，所有的维合在一起才有。',
  },
  same: {
    door: '如果 W_K 就是 W_Q？',
    same: 'W_K = W_Q',
    question: '为什么键要有自己的矩阵？',
    predict: '如果键也由 W_Q 得到：从一个词元到另一个的分数，与反过来的分数会有什么关系？',
    seen: (pair, [there, back], [same, sameBack], [apart, sameApart]) =>
      `${pair}：训练所得是 ${there}，反过来是 ${back}；W_K = W_Q 时是 ${same}，反过来是 ${sameBack}。在所有词元对上，两个方向在训练所得里最多相差 ${apart}，共用一个矩阵时最多相差 ${sameApart}。`,
    text: '这里的键用这个头自己的 W_Q 来算。一对词元问的是同一个问题，从这个到那个的分数就等于反过来的分数：<b>S 关于对角线对称</b>，一个数都不差。',
    ownText:
      '词元对自己的分数这时是 q · q，即长度的平方，不会为负。任意两个词元中，至少有一个给自己的分数不低于给对方的。',
    limitText:
      '键有了自己的 W_K，代词就可以去找名词，而名词去看别处。这里没有重新训练：如果一开始就让两者共用一个矩阵来训练，结果如何是另一个问题。',
  },
  identity: {
    door: '如果不做投影？',
    identity: 'W = I',
    scores: words.score,
    weights: words.weight,
    most: (row) => `${row} 最关注的词元`,
    looks: (key, weight) => `${key}（${weight}）`,
    question: '为什么要做投影？',
    predict: '直接拿词元的向量当查询、键和值：一个词元会看谁，又永远不会看谁？',
    seen: (own, trained, all) =>
      `${all} 个词元里有 ${own} 个最关注自己；训练所得有 ${trained} 个。`,
    seenElsewhere: (row, key, weight) => `例外如“${row}”，它最关注“${key}”（${weight}）。`,
    text: (dModel, dHead) =>
      `一个与词元向量同宽的头，W_Q = W_K = W_V = I：不是 ${dHead} 个数，而是 ${dModel} 个。分数就是 x · x，<b>又是对称的</b>；越相像、向量越长，分数越高。`,
    lengthText: ([short, least], [long, most]) =>
      `没有谁比自己更像自己，所以词元大多看自己。不过方向相近而更长的向量仍可能胜出：这里“${short}”的 x 长 ${least}，“${long}”的 x 长 ${most}。`,
    valueText: '只看自己，得到的还是原来的自己：从别的词元那里什么也没有学到。',
    acrossText: (dModel, dHead) =>
      `一个与词元向量同宽的头，W_Q = W_K = W_V = I：不是 ${dHead} 个数，而是 ${dModel} 个。解码器的词元直接与编码器的记忆 M 相遇，两者没有理由相像：把它们联系起来的正是 W_Q 和 W_K。`,
    learntText:
      '有了学到的投影，词元可以去找与自己不像的东西，传递出去的内容也可以不同于被找到时所凭的内容。',
  },
  permuted: {
    door: '换个顺序：词元或特征',
    reversals: {
      nothing: '训练所得',
      words: '词元倒序',
      features: '特征倒序',
      both: '特征与 W 的行都倒序',
    },
    weights: words.weight,
    facts: '每种改动对这个头的影响',
    weightsApart: '权重最多变动',
    outputApart: '输出最多变动',
    question: '词元这条轴和特征这条轴一样吗？',
    predict: 'X 有词元和特征两条轴。把其中一条倒过来：哪一条倒过来，这个头根本察觉不到？',
    seen: (change, weights, output) =>
      `${change}：权重最多变动 ${weights}，输出最多变动 ${output}。`,
    wordsText:
      '<b>词元之间的混合，权重由词元自己算出。</b>X 的行倒序后，每个词元的查询、键、值都不变，权重也就跟着走。位置信息已经在 x 里了。',
    backText: '放回原来的顺序，权重和输出都一样：这个头察觉不到。',
    maskText:
      '若没有掩码，放回原来的顺序后权重和输出也会一样。但掩码认的是位置：倒序之后，它遮住的是另一些词元。',
    featuresText:
      '<b>特征之间的混合，由固定的矩阵完成。</b>W_Q、W_K、W_V 的第 1 行是为 x 的第 1 个数训练的。特征倒序后，它遇到的是另一个数，一切都变了。',
    mixedText:
      '如果三个矩阵的行也一起倒序，就什么都没变：特征的顺序本身没有含义，只是矩阵认准了它。W_O 和前馈网络也是这样混合特征，每次只管一个词元。',
  },
};
