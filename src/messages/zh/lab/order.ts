import type { order as english } from '../../en/lab/order.ts';
import { words } from '../words.ts';

export const order: typeof english = {
  drawn: '随机打乱',
  reversed: '倒序',
  asWritten: '原来的顺序',
  newOrder: '新的顺序',
  swap: '先后按下两个词元，它们就互换位置',
  swapWith: (word) => `与“${word}”互换位置`,
  looks: { placed: '有位置编码', unplaced: '没有位置编码' },
  translation: words.translation,
  translations: '两种顺序的译文：有位置编码和没有位置编码',
  word: words.word,
  chooseWord: (word) => `看“${word}”在关注哪里`,
  rowsApart: '每个词元在编码器输出中的那一行，与新顺序下的那一行相差多少：‖a − b‖ ⁄ ‖a‖',
  rowsTitle: '编码器输出各行相差：‖a − b‖ ⁄ ‖a‖',
  mapsOf: (head) => `${head}，词元已放回原来的顺序：`,
  mapOwn: { placed: '有位置，原来的顺序', unplaced: '无位置，原来的顺序' },
  mapBack: { placed: '有位置，新的顺序', unplaced: '无位置，新的顺序' },
  cell: (query, key, weight) => `“${query}”对“${key}”的权重：${weight}`,
  verdict: (placed, unplaced) =>
    `编码器输出里的每一个数，有位置编码时最多相差 <b>${placed}</b>，没有时最多相差 <b>${unplaced}</b>。`,
  same: '现在就是原来的顺序，没有可比较的。',
  misfit: (has, needed) =>
    `要用的顺序是 ${has} 个词元的，而这句话有 ${needed} 个，所以换了一种顺序。`,
  readOtherwise: '按这个顺序写出来，有些词元会被读成别的词元。请换一种顺序。',
  unknown: '句子里有模型不认识的词元，换掉之后才能比较。',
  door: '打乱语序试试',
  question: '注意力怎么知道谁先谁后？',
  predict: '先猜一猜：没有位置编码时，词元换了位置，编码器输出的哪些行会变？',
  seen: (most, least, unplaced) =>
    `有位置编码时，“${most[0]}”那一行动得最多，为自身长度的 ${most[1]} 倍；“${least[0]}”动得最少，为 ${least[1]} 倍。没有位置编码时，任何一行的任何一个数最多只变了 ${unplaced}。`,
  seenSame: '没有位置编码时，两种顺序的译文相同。',
  seenOther: '没有位置编码时两句译文仍有不同：有两个词元的概率太接近，舍入误差就决定了选谁。',
  example: (given) => `<b>最小的例子：</b>${given}，经过一个头，W = I，÷ √2。两种顺序下 A 的输出：`,
  toHand: '手算，一步一步看',
  formula: String.raw`\mathrm{softmax}\!\left(\frac{PQ\,(PK)^{\top}}{\sqrt{d_k}}\right) PV = P\,\mathrm{softmax}\!\left(\frac{QK^{\top}}{\sqrt{d_k}}\right) V`,
  text: '<b>它不知道。</b>不管词元站在哪里，<q>查询</q>与每个<k>键</k>的点积都一样算；加权求和也不在乎相加的先后。如果 P 调换各行的次序，它可以提到最前面：还是那些行，只是换了次序。层归一化和前馈网络又是一行一行算的。所以没有位置编码时，编码器看到的只是一袋词元；剩下的差别只是舍入误差。',
  placedText:
    '有了<b>位置编码</b>，每一行的每个特征都加上了一个由位置决定的数。同一个词元换个地方就成了另一行，查询和键变了，权重也跟着变。',
  repeatedText: (word) => `“${word}”在这句话里不止出现一次。没有位置编码时，这几行完全相同。`,
  decoderText:
    '没有位置编码时，两种顺序的译文来自同样的行，所以译文也相同。解码器自己的位置编码也去掉了，只剩掩码还能告诉它前面有几个词元。',
};
