import type { card as english } from '../../en/lab/card.ts';
import { words } from '../words.ts';

/** 模型卡；与 docs/model-card.zh.md 相同的句子由测试核对。 */
export const card: typeof english = {
  title: words.modelCard,
  close: words.close,
  about:
    '三个小型的编码器–解码器 Transformer，每个翻译方向一个，供人观察内部如何计算。它们各有自己的词表，只会翻译由语法按随机种子生成的句子，此外什么都不会。',
  data: '数据',
  dataText:
    '句对取自一套语法：18 种句式，同一个意思用英语、法语和汉语各说一遍。没有收集任何文本，也不含任何人的数据。',
  size: '规模',
  sizeText: (dModel, heads, layers, dFf) =>
    `d_model ${dModel}，${heads} 个头，${layers} + ${layers} 层，d_ff ${dFf}。`,
  share: '占比',
  groups: {
    embedding: '词嵌入（共用）',
    attention: words.attention,
    ffn: words.feedForwardPart,
    norms: '层归一化',
  },
  errors: '已知错误',
  errorsText: '最容易出错的是很长的并列句，以及词元出现在训练时从未出现过的位置。',
  wrong: ['（漏了 me）', '（漏了 white）', '（不成句）', '（漏了“白”）', '（意思变了）'],
  uses: '不该用它做什么',
  notFor: [
    '翻译要紧的东西：它只认识词表里的词元和 18 种句式，会写出通顺却错误的句子，而且不会提醒你。',
    '推断大语言模型：各个头的作用只在这几个模型上测过。',
    '由此判断人是什么样的：句子里谁做什么，都是按规则随机抽取的。',
  ],
};
