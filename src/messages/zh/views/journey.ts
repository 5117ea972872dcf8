import type { journey as english } from '../../en/views/journey.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const journey: typeof english = {
  table: (word) => `${word} 的那一行经过每个子层`,
  choose: '途经的子层',
  passes: '子层',
  row: '这一行 x',
  added: '加上的 f(x)',
  lengths: { before: '|x|', added: '|f(x)|', sum: '|x + f(x)|' },
  angle: '夹角',
  kept: '保留',
  begin: words.embedding,
  end: { encoder: '成为记忆', decoder: '用于输出' },
  kinds: {
    self_attn: words.selfAttention,
    masked: words.maskedSelfAttention,
    cross_attn: words.crossAttention,
    ffn: words.feedForward,
  },
  sublayer: (layer, name) => `${layer} · ${name}`,
  degrees: (angle) => `${angle}°`,
  stripsLabel: (word, name) => `${word} 的那一行在 ${name} 前后`,
  rows: { before: 'x', added: '+ f(x)', sum: '= 和', after: '归一化' },
  names: { before: '进来的一行', added: '加上的一行', sum: '和', after: '层归一化之后' },
  why: (word) => `这里给${word}加上了什么？`,
  whyAdded: (name, before, added, angle) =>
    `<b>${name}。</b>进来的${term('stream', '一行')}长度是 ${before}，加上的一行长度是 ${added}，两者夹角 ${angle}。`,
  direction: {
    along: '有一部分方向相同：这一行原来说的，说得更响了，同时也来了新东西。',
    new: '几乎垂直：加上的是新东西，原来的照旧。',
    against: '有一部分方向相反：原来的东西被拿掉了一些。',
  },
  triangle: (before, added, sum) =>
    `长 ${before} 的一行，加上长 ${added} 的一行，和长 ${sum}，按比例画出`,
  whyPlane: (dModel) =>
    `两行各 ${dModel} 个数，连同它们的和，都在同一个平面里。画在这个平面上，长度和夹角都是真的。`,
  side: (name, length) => `${name} ${length}`,
  norm: '层归一化前后',
  spreads: (word) => `${word} 的数值在层归一化前后`,
  normRows: {
    sum: (mean, spread) => `和：均值 ${mean}，标准差 ${spread}`,
    normalized: (mean, spread) => `归一化后：均值 ${mean}，标准差 ${spread}`,
    after: (mean, spread) => `× 增益 + 偏置：均值 ${mean}，标准差 ${spread}`,
  },
  whyNorm: (mean, spread, after) =>
    `减去均值 ${mean}，再除以${term('variance', '标准差')} ${spread}，然后每一维乘上学到的增益、加上学到的偏置。于是这一行带着长度 ${after} 往前走：不管加了多少，下一个子层读到的数都一样大小。`,
  whyKept: (kept) =>
    `<b>保留：${kept}。</b>进来的一行与出去的一行之间的${term('cosine', '余弦')}。${term('residual', '子层是往上加')}，不是替换：没有这个和，出去的就只剩 f(x)。`,
};
