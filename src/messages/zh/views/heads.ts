import type { heads as english } from '../../en/views/heads.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const heads: typeof english = {
  attentions: '哪一种注意力',
  encoder: words.encoder,
  masked: words.maskedSelfAttention,
  cross: words.crossAttention,
  weight: words.weight,
  to: '对',
  cell: (query, key, weight) => `“${query}”对“${key}”：${weight}`,
  blocked: (query, key) => `“${query}”对“${key}”：还没有出现，恒为 0`,
  map: (layer, head) => `第 ${layer} 层，头 ${head} 的权重图：行是查询，列是键`,
  everyHead: '这种注意力的所有头',
  headMap: (layer, head) => `第 ${layer} 层，头 ${head}`,
  headEntropy: (bits) => `平均熵 ${bits} 比特`,
  entropy: (bits) => `H ${bits}`,
  walk: '一步一步看这个头',
  layer: words.layer,
  head: words.head,
  whyHeads: (most, keys) =>
    `<b>所有头。</b>每张小图是一个头，颜色都从 0 到 1，可以直接比较。H 是各行的${term('entropy', '平均熵')}：每个词元只看一个词元时是 0 比特，把 ${keys} 个键平均看一遍时是 ${most} 比特。指着一格，每个头的同一格都会框出来。`,
  whyMaskedHeads: (most, rows) =>
    `<b>所有头。</b>每张小图是一个头，颜色都从 0 到 1，可以直接比较。H 是 ${rows} 行的${term('entropy', '平均熵')}：每个词元只看一个词元时是 0 比特。第 i 行只看得见 i 个键，平均看一遍时是 log₂ i 比特，${rows} 行平均为 ${most} 比特。指着一格，每个头的同一格都会框出来。`,
  whyShapes:
    '<b>找一找：</b>明亮的对角线（词元看自己，或看邻居）和明亮的竖列（大家都看同一个词元）。有些头做的事，说不出名字。',
};
