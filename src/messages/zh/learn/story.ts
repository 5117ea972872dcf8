import type { story as english } from '../../en/learn/story.ts';

export const story: typeof english = {
  title: (part) => `为什么要三个向量？好比网上购物（${part}/3）`,
  q: ({ row, numbers, dHead }) =>
    `想买什么，就在搜索框里输入什么：这就是<q>查询</q>。${row}输入的是 ${numbers}，共 ${dHead} 个数；它们不是谁规定的，而是由学出来的 W_Q 算得的。`,
  k: ({ row, numbers, query, keys }) =>
    `搜索时，要拿输入的内容去比对每件商品的标签：标签就是<k>键</k>。这里 ${keys} 个词元各有一个，${row}的是 ${numbers}。现在由${query}来找：它的查询将与每一个标签做点积。`,
  v: ({ row, numbers, query, seen, cross }) =>
    `最后拿到手的，既不是输入的内容，也不是标签，而是商品本身：这就是<v>值</v>。${row}给出 ${numbers}。买东西只拿一件；${query}则从它能看到的 ${seen} 个里都拿一点，标签越匹配，拿得越多。发问、被找到、给出内容是三件事：${
      cross ? '这里译文做第一件，原文做后两件。' : '所以每个词元要有三个向量。'
    }`,
};
