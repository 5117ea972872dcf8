import type { opening as english } from '../en/opening.ts';
import { term } from '../term.ts';

export const opening: typeof english = {
  link: (row, column, weight) => `${row}看向${column}：${weight}`,
  whatToDo: (weight) => `按 →，一步一步看 ${weight} 是怎么来的`,
  writing: {
    question: ({ next }) => `要写${next}，模型看哪里？`,
    text: ({ row, column, next, weight }) =>
      `译文写到了${row}，下一个词元是${next}。为了找到它，这个头把 <w>${weight}</w> 的注意力给了${column}。数越大，线越粗。`,
  },
  reading: {
    question: ({ row }) => `${row}看哪里？`,
    text: ({ row, column, weight }) =>
      `读句子时，${row}把这个头 <w>${weight}</w> 的注意力给了${column}。数越大，线越粗。`,
  },
  page: `每个${term('head', '头')}都在词元之间画这样的线。这里把其中一条拆开：从 X（变成了数的词元）出发，经过 <q>Q</q>、<k>K</k>、<v>V</v>，得到<w>权重</w>，再看它带来了什么。一切都由一个小小的 ${term('transformer', 'Transformer')} 在本页里现算，算的就是上面这句话，你可以改。`,
};
