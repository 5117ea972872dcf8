import type { undivided as english } from '../../en/learn/undivided.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const undivided: typeof english = {
  show: '对照：不除以 √d_k 的 softmax',
  caption: (row) => `${row}的权重：除以与不除以 √d_k`,
  word: words.word,
  divided: (root) => `÷ ${root}`,
  undivided: '不除',
  entropy: '熵（比特）',
  told: ({ word, divided, undivided: without }) =>
    `<b>次序不变：</b>两次都是${word}最大。<b>集中程度却变了：</b>它的<w>权重</w>除后是 ${divided.weight}，不除是 ${without.weight}；${term('entropy', '熵')}分别是 ${divided.bits} 和 ${without.bits} 比特。`,
  scale: (count, even) => `熵：0 表示全部给一个词元，${even} 表示 ${count} 个词元均分。`,
  clearest: (row) => `这里${row}那一行的差别最明显。`,
  alone: '这一行只有一个词元可看，除不除都是它得到全部。请指向靠后的一行。',
};
