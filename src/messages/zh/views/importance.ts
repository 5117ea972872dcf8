import type { importance as english } from '../../en/views/importance.ts';
import { words } from '../words.ts';

export const importance: typeof english = {
  key: words.key,
  weight: words.weight,
  length: '|α·v|',
  change: (word) => `p(${word}) 的变化`,
  logit: words.logitOf,
  caption: (row, word) =>
    `${row} 的每个键：它的权重、它加进来的向量有多长、切断这条边后 ${word} 的概率变化`,
  choose: (key) => `指向 ${key}`,
  columns: [words.weight, '|α·v|', '原来的 p', '切断后的 p', 'p 的变化', words.logitChange],
  others: '这一行的其他权重',
  stay: '其他不变',
  share: '其他分摊',
  moved: '用什么来量切断的作用',
  probability: 'p',
  logits: words.logit,
  cutting: (all, done) =>
    `正在逐条切断 ${all} 条边，每条各运行一次${done > 0 ? `；已完成 ${done} 条` : ''}……`,
  failed: '没能算出切断后的结果。',
  apart: '这批数值不是在这里算的，所以不能切断边。',
  none: (word, key, weight, most) =>
    `这一行没有哪条边单独决定${word}：切断任何一条，它的概率变化${most}。权重最大的是${key}（${weight}）。`,
  atMost: (number) => `最多 ${number}`,
  below: (number) => `不到 ${number}`,
  pushed: (key, change) => `切断${key}时，这个词元的 logit 变化最大：${change}。`,
  same: (word, key, weight, from, to) =>
    `权重最大的是${key}（${weight}），作用最大的也是它：切断后，${word}的概率从 ${from} 变为 ${to}。`,
  more: (word, key, weight, from, to) =>
    `权重最大的是${key}（${weight}）：切断后，${word}的概率从 ${from} 变为 ${to}。`,
  moreBy: (key, weight, to) => `作用更大的是${key}（${weight}）：切断后变为 ${to}。`,
  other: (key, weight, change) =>
    `权重最大的是${key}（${weight}），切断它却几乎没有影响（${change}）。`,
  otherBy: (word, key, weight, from, to) =>
    `真正起作用的是${key}（${weight}）：切断后，${word}的概率从 ${from} 变为 ${to}。`,
  longest: (key, length, heaviest) =>
    `加进来最多的是${key}：它的 |α·v| 是 ${length}，权重最大的那个是 ${heaviest}。`,
  elsewhere: {
    change: (word, change) => `改看${word}：切断其中一条边，它的概率变化 ${change}`,
    logit: (word, change) => `改看${word}：切断其中一条边，它的 logit 变化 ${change}`,
  },
  told: (sentences) => sentences.join(''),
  weights: '权重 α',
  lengths: '加进来多少，|α·v|',
  changes: { change: '切断后 p 的变化', logit: '切断后 logit 的变化' },
  every: '其他行呢？',
  cutEvery: (count) => `切断全部 ${count} 条边`,
  stop: '停止',
  matter: (count, all) => `${all} 条边中，有 ${count} 条使对应词元的概率变化达到 0.01。`,
  strongest: (query, key, change) => `变化最大：${query} → ${key}，${change}`,
  cell: words.cell,
  lacking: '这批数值没有附带 W_O，所以不知道每条边加进来多少。',
  door: '权重大就重要吗？',
  why: (row, word) => `${row}的哪条边决定了${word}？`,
  whyWeight:
    '<w>权重</w>只说明一个词元的<v>值</v>取了多少，没有说这个值有多长，也没有说它后来起了什么作用。所以从查询到键的每条边都用三种方式来量。',
  whyLength:
    '<b>|α·v|</b> 是这个头为这一个键加进来的向量的长度：<v>值</v>乘权重，再乘 W_O 中属于这个头的那几行。',
  whyCut: (word, count) =>
    `<b>切断：</b>模型运行 ${count} 次，每次把这一行的一个权重改成 0，已写出的词元保持不变，再看${word}还有多大的概率。`,
  whyStay:
    '<b>其他不变，还是分摊。</b>其他不变时，切断去掉的恰好是中间那一栏所量的向量，这一行的和会小于 1。让其他权重分摊，就相当于没有这个键时的 softmax，其他词元的作用也跟着变大：同时变了两件事。',
  whyIdle:
    '<b>权重大也可能什么都没做。</b>即使这个头在这里没有什么要传递，权重之和也必须是 1。这时它可能把权重放在一个值很短的词元上，例如 <eos> 或句号。',
  whyHere: (key, own, median) =>
    `这一行权重最大的是${key}，它的值 |v·W_O| 长 ${own}；这一行的值有一半长于 ${median}。`,
  whyNotAlone: (heads) =>
    `<b>切断后没有变化？</b>这不能证明这条边没有传递信息：${heads} 个头里可能有别的头传递了同样的信息。切断只说明，其余都在时，这条边还添了什么。`,
};
