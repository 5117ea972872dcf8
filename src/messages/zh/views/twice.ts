import type { twice as english } from '../../en/views/twice.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const twice: typeof english = {
  which: '看哪两处',
  places: (word, one, other) => `${word} ${one} · ${other}`,
  table: (word, one, other) => `位置 ${one} 和 ${other} 的 ${word}：两行一路上有多像`,
  choose: '途中各处',
  passed: words.after,
  cosine: words.cosine,
  usual: '其他',
  distance: '相距',
  embedding: '只有词嵌入',
  place: words.embedding,
  key: { pair: '这两处', usual: '两个不同的词元，中位数' },
  stripsLabel: (word, name) => `${word} 的两行，${name}`,
  row: (word, position) => `${word} ${position}`,
  difference: '相差',
  differenceName: '两者之差',
  none: '这句话里没有出现两次的词元。',
  take: (text) => `换成“${text}”`,
  why: (word) => `两处的${word}是一样的吗？`,
  whyOne: (word) =>
    `还没加任何东西时是一样的：${term('embedding', 'E')} 中的同一行，不管${word}旁边是谁。${term('cosine', '余弦')} 1，距离 0。`,
  whyPlace: (cosine) =>
    `<b>然后加上${term('positional', '位置编码')}。</b>光是这一步，就成了不同的两行：余弦 ${cosine}。`,
  whyParts: (first, last, usual) =>
    `<b>${term('attention', '注意力')}让它们分开。</b>两处各看各的邻居，各取所需：第一层之后余弦是 ${first}，最后一层之后是 ${last}。这句话里两个不同的词元，在那里的中位数是 ${usual}。`,
  whyMeaning:
    '所以一行不再是一个词元，而是站在那里的那个词元：同一个名词，一处是做的人，一处是被做的人。',
  whyTwo: '是什么让同一个词元分成两个？',
  whyNone:
    '站在两处的同一个词元，一开始是 E 中的同一行，不久就各有各的一行。换一句有重复词元的话看看。',
};
