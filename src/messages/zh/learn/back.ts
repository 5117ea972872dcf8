import type { back as english } from '../../en/learn/back.ts';
import { words } from '../words.ts';

export const back: typeof english = {
  title: '它由什么组成',
  follow: (name, value) => `追溯 ${name}，${value}`,
  all: (count) => `全部 ${count} 个`,
  trail: '来时的路',
  toEmbedding: '直达词嵌入',
  learnt: (count) => `${count} 个学到的数`,
  ends: '这里就是源头：后面不再有句子里的东西。',
  text: words.copyText,
  latex: '复制为 LaTeX',
  digits: '小数位数',
  copied: words.copied,
  refused: '浏览器不允许复制。',
};
