import type { predict as english } from '../../en/learn/predict.ts';

export const predict: typeof english = {
  title: '猜一猜',
  click: '点一下那个词元：在这里、在句子里、在图里都行。',
  clickWord: '点一下那个词元：在这里或在句子里。',
  drag: '把条拉到你认为的长度，也可以用方向键。',
  choose: '选一个。',
  words: '可选的词元',
  choices: '可选的答案',
  bar: (row, column) => `${row}给${column}的权重`,
  done: '就猜这么多',
  skip: '跳过',
  right: (answer) => `<b>对：</b>${answer}。`,
  near: (guess, answer) => `<b>够接近了。</b>你猜的是 ${guess}，实际上${answer}。`,
  wrong: (guess, answer) => `你猜的是${guess}，实际上${answer}。`,
  wrongChoice: (guess, answer) => `你猜的是${guess}。应该是${answer}。`,
  valued: (name, value) => `${name}：${value}`,
  change: (before, after) => `${before} → ${after}`,
  guess: '你猜的',
  truth: '实际',
  tally: (right, made) => `猜了 ${made} 次，对 ${right} 次`,
  ask: {
    x: {
      question: ({ row }) => `X 里，另外哪个词元的那一行和${row}的最像？`,
      why: () =>
        '这个数是两行的余弦相似度：方向一致是 1，毫不相干是 0。词元相近、位置相近，或者在较高的层里收集到同样的内容，两行就相像。',
    },
    q: {
      question: ({ row, dModel }) =>
        `${row}的 ${dModel} 个数里，有多少个参与算出它的<q>查询</q>中的一个数？`,
      options: [
        () => '一个',
        ({ dHead }) => `${dHead} 个，这个头的一份`,
        ({ dModel }) => `全部 ${dModel} 个`,
      ],
      why: () => '一个头拿到的不是词向量的一段：W_Q 的每一列都读完整的一行。',
    },
    k: {
      question: ({ row }) => `还是同一个 X，还是${row}：它的<k>键</k>会和它的<q>查询</q>一样吗？`,
      options: [() => '一样', () => '不一样'],
      told: [() => '一样', (value) => `不一样，差得最多的一个数相差 ${value}`],
      why: () => '同一行乘的是另一个矩阵 W_K：一个词元要找的，不等于别人找它所凭的。',
    },
    memory: {
      question: () => '写出下一个词元之后，K 会怎么样？',
      options: [() => '多一行', () => '每一行都变了', () => '什么也不变'],
      told: [
        (value) => `多一行，共 ${value} 行`,
        () => '每一行都变了',
        (value) => `什么也不变，K 仍是 ${value} 行`,
      ],
      why: () =>
        '<k>键</k>和<v>值</v>来自读进来的原文：只算一次，每一步都用它。多出一行的是 X 和 Q。',
    },
    v: {
      question: () => '哪个词元能提供的最多，也就是 V 里哪一行最长？',
      why: () =>
        '一行的长度是 √Σv²。同样是权重 0.5，那一行长一倍，带来的就多一倍：只看权重是不够的。',
    },
    scores: {
      question: ({ row }) => `${row}会最看重哪个词元？`,
      why: () =>
        '这是 softmax 之后的<w>权重</w>。softmax 不改变一行里的大小顺序：没有被掩码去掉的分数中，最大的得到最大的权重。',
    },
    scaled: {
      question: ({ row, root }) => `${row}的这一行除以 ${root}，什么不会变？`,
      options: [
        () => '最大的分数',
        () => '分数散开的程度',
        () => '分数的大小顺序',
        () => 'softmax 给出的最大权重',
      ],
      why: ({ root }) =>
        `每个分数都除以同一个 ${root}：谁大谁小不变，大多少变了，而 softmax 看的正是大多少。`,
    },
    masked: {
      question: () => '掩码之后，哪个词元可以看的词元最少？',
      why: () => '这个数是它还能看几个词元：它自己，以及在它之前写出来的。第一个词元只能看自己。',
    },
    pattern: {
      question: ({ row, column }) => `${row}最看重${column}：会分给它多少注意力？`,
      why: ({ even }) => `如果平均分配，每个词元是 ${even}。`,
    },
    context: {
      question: ({ row }) => `${row}收集到的内容里，哪个词元带来的最多？`,
      why: () => '这个数是<w>权重</w>乘以<v>值</v>的长度：权重大而值很短，带来的也很少。',
    },
    out: {
      question: ({ row }) => `哪个头带给${row}的最多？`,
      why: () => '这个数是一个头的上下文经过 W_O 里它那一部分之后的长度：各个头的分量并不相等。',
    },
    normalized: {
      question: ({ row }) => `层归一化之后，${row}的这一行会有多长（√Σx²）？`,
      options: [() => '和原来一样长', () => '和别的词元一样长', () => '长度为 1'],
      why: ({ dModel }) =>
        `${dModel} 个数的均值为 0、方差为 1，平方和就是 ${dModel}，所以每一行的长度都是 √${dModel}。能区分词元的只剩下方向。`,
    },
    normed: {
      question: ({ row }) => `归一化之后，${row}的这一行加起来是 0。乘增益、加偏置之后呢？`,
      options: [() => '还是 0', () => '变成别的数'],
      why: () => '每一列都有自己学到的增益和偏置，它们可以把归一化的结果再改回来。',
    },
    begin: {
      question: ({ row }) => `${row}的这一行里，和的哪一部分更长？`,
      options: [() => '词元本身，E√d_model', () => '它的位置，PE'],
      why: () => '这是两行的长度 √Σx²。两者逐个数相加：更长的那一个更能决定和的方向。',
    },
    units: {
      question: ({ row, dFf }) => `经过 ReLU，${row}的 ${dFf} 个隐藏单元里有多少个不为 0？`,
      options: [() => '不到四分之一', () => '四分之一到一半', () => '一半或更多'],
      told: [
        (value) => (value ? `${value} 个，不到四分之一` : '不到四分之一'),
        (value) => (value ? `${value} 个，四分之一到一半` : '四分之一到一半'),
        (value) => (value ? `${value} 个，一半或更多` : '一半或更多'),
      ],
      why: () =>
        '一个单元在 ReLU 之前大于 0，才会留下来。所有词元用的是同样的矩阵，留下来的单元却各不相同。',
    },
    stored: {
      question: ({ row }) => `记忆里，另外哪个词元的那一行和${row}的最像？`,
      why: () =>
        '这个数是两行的余弦相似度。经过每一层，每个词元都从句子里收集了内容：收集得相同，就变得相像。',
    },
    likely: {
      question: ({ row, vocabSize }) =>
        `在${row}的这一行，${vocabSize} 个词元里有多少个的概率大于 0.01？`,
      options: [() => '只有一个', () => '两个到五个', () => '五个以上'],
      told: [
        () => '只有一个',
        (value) => (value ? `${value} 个，属于两个到五个` : '两个到五个'),
        (value) => (value ? `${value} 个，五个以上` : '五个以上'),
      ],
      why: () => 'softmax 把 1 分给所有词元。只要有一个分数领先几分，几乎全部都归它。',
    },
    residual: {
      question: ({ row }) => `${row}的这一行里，和的哪一部分更长？`,
      options: [({ row }) => `X，也就是${row}原来的内容`, () => '输出，也就是各个头带来的内容'],
      why: () => '这是两行的长度。谁也不取代谁：往后用的是两者之和。',
    },
  },
};
