import type { find as english } from '../../en/views/find.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const find: typeof english = {
  door: '哪些头把它们连起来？',
  pick: '在上面选两个词元',
  weight: words.weight,
  looks: (query, key) => `${query}看${key}`,
  comesFrom: (word) => `${word}看原文的哪里`,
  ranked: (head, weight) => `${head}：${weight}`,
  most: (ranked) => `${ranked}，比其他词元都多`,
  source: (head, word, weight) => `${head}：${word} ${weight}`,
  table: (query, key) => `${query}给${key}的权重：行是层，列是头`,
  layer: words.layer,
  column: words.head,
  question: (query, key) => `哪个头把${query}和${key}连起来？`,
  why: ({ query, key, head, weight, even }) =>
    `${term('softmax', 'softmax')} 的每一行正好分完 1，所以可以按${query}给${key}的<w>${term('weight', '权重')}</w>来比较各个头。<b>${head}</b>给得最多：${weight}。如果对每个词元一样看，则是 ${even}。`,
  whyBlocked: (query, key) => `${key}在${query}之后，还没有出现：掩码让它在每个头里的权重都是 0。`,
  whyBold: '加粗表示：这一行看得最多的就是这个词元。点一个头，就看它的整张权重图。',
  whySources:
    '第二个列表是交叉注意力：对每个头，列出这一行看得最多的原文词元。各头看的一样吗？找一找看向别处的头。',
  whyBack: '第二个列表是反过来看。那是另一个问题：一个词元看另一个，另一个不一定看它。',
  whyWeight:
    '权重只说明一个头看向哪里，不说明这改变了什么：起决定作用的，可能是权重更小的另一个头。',
};
