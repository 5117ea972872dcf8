import type { layers as english } from '../../en/views/layers.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const layers: typeof english = {
  table: (number) => `解码器每一层之后第 ${number} 个词元的候选，最可能的在前`,
  after: words.after,
  likeliest: '最可能的词元',
  begin: words.embedding,
  rank: (rank) => `第 ${rank} 名`,
  why: (word) => `${word}是从哪里来的？`,
  from: (word, layer) => `从解码器第 ${layer} 层起，${word}就是最可能的词元。`,
  atOnce: (word) => `还没经过任何一层，${word}就已经是最可能的词元。`,
  never: (word) => `到了最后一层，${word}也不是最可能的词元：它是送给解码器的，不是解码器选的。`,
  whyText: `输出矩阵本来只用在最后一${term('layer', '层')}出来的那一行上。这里每过一层就乘一次，好像解码器到此为止。`,
  whyBegin: `最下面是刚送进去的词元：它那一行就是自己的${term('embedding', '词嵌入')}，而输出矩阵正是词嵌入矩阵，所以它多半找到自己。`,
  careful:
    '<b>当心。</b>中间的层从没为这种读法训练过。它知道的东西也许已经在里面，只是还没有转到输出词元的方向上。',
};
