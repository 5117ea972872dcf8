import type { root as english } from '../../en/lab/root.ts';
export const root: typeof english = {
  door: '为什么是 √d？',
  width: '查询和键的维数',
  widthIs: (width) => `d = ${width}`,
  drawn: (count, all) => `已抽 ${count} 行，共 ${all} 行，每行 16 个键`,
  looks: { divided: 'q · k ÷ √d', undivided: 'q · k' },
  heads: (count, dHead) => `○ ● 本模型的 ${count} 个头，d_k = ${dHead}`,
  variance: '分数的方差',
  evenness: 'softmax 有多均匀',
  slope: 'softmax 的斜率',
  evennessNote: '熵 ÷ log₂ 键数',
  slopeNote: '‖diag(p) − p pᵀ‖',
  table: '已抽各行的平均，按宽度列出',
  first: '抽到的第一行',
  firstLabel: (width, largest, other) =>
    `d = ${width} 时的 16 个权重：最大的一个，除以 √d 时为 ${largest}，不除时为 ${other}`,
  question: '为什么要除以 √d？',
  predict: 'q 和 k 的维数加倍，q · k 的方差会怎样变？',
  seen: ([narrow, variance], [wide, larger], rows) =>
    `方差也加倍：抽取的 ${rows} 行里，d = ${narrow} 时为 ${variance}，d = ${wide} 时为 ${larger}。`,
  seenHead: (head, dHead, [variance, dividedVariance], [slope, dividedSlope]) =>
    `${head}，在这句话上：分数的方差是 ${variance}，除以 √${dHead} 后是 ${dividedVariance}。softmax 的斜率，不除时为 ${slope}，除以后为 ${dividedSlope}。`,
  text: '这里随机抽取查询和键，各个数互相独立，均值为 0，方差为 1。点积是 d 项之和，每项方差 1，所以<b>点积的方差是 d</b>，大小一般在 √d 上下。除以 √d，方差又回到 1，头再宽也一样。',
  softmaxText:
    'softmax 只看分数之差。若一个分数比其余的都高出 30，权重就几乎全归这个键：熵接近 0，其他键形同虚设。',
  slopeText:
    '<b>到了那里就学不动了。</b>分数动一点，权重跟着动多少，由 softmax 的雅可比矩阵 diag(p) − p pᵀ 决定。权重全在一个键上时，它的每一项都是 0：没有梯度传回 q 和 k。',
  headsText: (low, high) =>
    `本模型的查询和键是训练出来的，不是随机抽的：在这句话上，各头的分数除以 √d 后，方差在 ${low} 到 ${high} 之间。头仍然可以学得很集中；除以 √d 只是让它不会一开始就这样。`,
};
