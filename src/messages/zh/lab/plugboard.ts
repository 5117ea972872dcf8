import type { plugboard as english } from '../../en/lab/plugboard.ts';
import { words } from '../words.ts';

export const plugboard: typeof english = {
  presets: '几种接法',
  preset: {
    right: '论文的接法',
    self: '换成自注意力',
    asked: '查询来自编码器',
    apart: '键和值分接两边',
  },
  stack: { encoder: words.encoder, decoder: words.decoder },
  plug: { q: words.query, k: words.key, v: words.value },
  plugFrom: (plug) => `${plug}来自`,
  noCross: '只有交叉注意力有两处输入，这里没有可以改接的线。',
  toCross: '去看交叉注意力',
  shapes: '形状是否对得上',
  sum: 'x + out',
  fits: '对得上',
  fitsNot: '对不上',
  right: (queries, keys) =>
    `解码器的 ${queries} 个词元各得一行，每行对源句的 ${keys} 个词元各有一个权重。这就是训练好的模型。`,
  self: (rows) =>
    `形状全都对得上：进 ${rows} 行，出 ${rows} 行。但是<b>源句的信息一点也没有进来</b>；这只是用交叉注意力的矩阵再做了一次掩码自注意力。`,
  apart: (keys, values) =>
    `每一行有 ${keys} 个权重，每个键一个，而值有 ${values} 个。<b>A V 算不出来</b>：键和值必须成对。`,
  unaddable: (queries, stream) =>
    `每个查询得到一行，结果共 ${queries} 行，而解码器的残差流有 ${stream} 行。<b>两者无法相加。</b>`,
  rows: (rows, asked, added) =>
    `此刻两边恰好都是 ${rows} 行，所以不会报错。但<b>加错了词元</b>：“${asked}”查询得到的那一行，加到了“${added}”那一行上。`,
  values: (keys, weighed, given) =>
    `此刻键和值恰好都是 ${keys} 个，所以不会报错。但<b>权重张冠李戴</b>：给“${weighed}”的权重，乘的却是“${given}”的值。`,
  toAccident: (rows) => `跳到两边都是 ${rows} 行的那一步`,
  noAccident: (source, target) =>
    `这句话里不会碰巧对上：源句有 ${source} 行，解码器最多 ${target} 行。`,
  pattern: (head) => `头 ${head} 的权重`,
  out: '这个头的 A V',
  noOut: '没有结果：A V 的形状对不上。',
  addedTo: '输出要加到残差流的这些行上',
  cell: words.cell,
  feature: (word, feature, value) => `${word}，第 ${feature} 个数：${value}`,
  words: '写出的词元有何变化',
  asTrained: '译文就是上面的那一句：什么都没有改。',
  noTranslation: '程序会在这里报错停下，没有译文。',
  elsewhere: '这批数值不是在这里算的，所以无法接着算出词元。',
  computing: '正在计算词元……',
  kept: (layer, kept, all) =>
    `只把第 ${layer} 层这样接，前文保持不变，${all} 行中有 ${kept} 行仍然得出原来的词元。`,
  staysLast: (word, before, after) => `最后一行仍是“${word}”：p 原为 ${before}，现为 ${after}。`,
  changesLast: (word, before, after, instead, p) =>
    `最后一行变成了“${instead}”（p = ${p}），原来的“${word}”的 p 由 ${before} 变为 ${after}。`,
  onlyHere: (rows) =>
    `这样接写不出译文：逐词元解码时，解码器依次有 1、2、3……行，只有在 ${rows} 行时形状才对得上。`,
  thisLayer: (layer) => `只改第 ${layer} 层`,
  everyLayer: '各层都改',
  stopped: (words) => `……（写到 ${words} 个词元就此截断）`,
  unseen: '各层都这样接，源句就完全看不到了：无论输入什么，写出的都是这些词元。',
  sentences: (sentences) => sentences.join(''),
  door: '把查询、键和值改接别处',
  question: '为什么查询来自解码器？',
  predict: '动线之前先想一想：如果查询来自编码器，结果会有几行？能加到解码器的各行上吗？',
  text: '注意力给<b>每个查询一行</b>结果。解码器要为自己的每一行取得信息，所以由它的各行来查询；被查询的、被取用的则是源句：<k>键</k>和<v>值</v>都来自编码器的输出。',
  rowsText: (source, target) =>
    `反过来接，结果就有源句的 ${source} 行，而解码器写到最后有 ${target} 行，没法相加。`,
  accidentText:
    '更糟的是两边长度恰好相等：不报错，也不警告，但每一行都加错了词元。用长度相等的句对来测试这种代码，最容易漏掉错误。',
  pairText:
    '键和值是同一批词元的两种表示：第 j 个权重由第 j 个<k>键</k>算出，乘的是第 j 个<v>值</v>。分接两边，要么个数不等，要么碰巧相等，而权重落到了不相干的词元上。',
  selfText:
    '三条线都接解码器，形状处处对得上，源句却再也看不到了。只改一层，这一层从源句得到的信息没有了，其他层得到的仍然能传过来；各层都改，写出的词元就什么都没有译。',
  seenText:
    '在 50 个没有训练过的句子（英译法）上实测：把第 1 层换成自注意力，有 39 句译文不变；换第 2 层，只剩 2 句；换第 3 层，一句不剩。长度碰巧相等时，第 1 层的查询来自编码器，484 个词元里只变 1 个；换到第 3 层，则变了一大半。',
};
