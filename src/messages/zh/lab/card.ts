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
  recipe: '训练方法',
  recipeText:
    '在 CPU 上用 PyTorch，优化器为 Muon 和 Adam，损失只有交叉熵：注意力没有受过监督。权重随后舍入为八位整数，每行一个缩放系数；测量的就是舍入后的模型。',
  able: '它做得到什么',
  right: '正确',
  cases: '例数',
  what: '测量项',
  figures: {
    heldOut: '留出句，译文完全一致',
    offPattern: '不合惯常搭配的句子',
    long: '16 到 24 个词元的句子',
    coreference: '代词和形容词都对',
    flips: '成对句子两句都对',
    classifiers: '量词',
    particles: '带小品词的动词',
    handwritten: '手写句子',
  },
  byLength: '按原文长度',
  lengths: (from, to) => `${from}–${to} 个词元`,
  byConstruction: '按句式',
  compositional: '训练时从未出现过的搭配',
  pairs: [
    ['horse under a number', '“马”前带数'],
    ['queen as owner', '“王后”作所有者'],
    ['"dirty" before a counted noun', '数量词后面的“脏”修饰名词'],
    ['sell under a negation', '“卖”被否定'],
    ['hear in a relative clause', '“听见”在定语从句里'],
    ['wash after "must"', '“必须”后接“洗”'],
    ['find in a command to do it', '“找到”用于肯定的命令'],
    ['farmer as recipient', '“农夫”作接受者'],
    ['lamp with "off"', '“灯”与带“off”的动词'],
    ['weak after "make"', '“使”后接“虚弱”'],
    ['doctor as standard of comparison', '“医生”作比较的标准'],
    ['city and a majority', '“城市”与“大多数”'],
    ['turtle after "there is"', '“有”后接“乌龟”'],
    ['tower as antecedent', '“塔”作先行语'],
  ],
  alignment: (error, mean, sentences) =>
    `在 ${sentences} 个句子上的对齐错误率：最好的头 ${error}，所有交叉注意力头取平均 ${mean}。如果一个头总是正好看向译文的来源，这个数就是 0。`,
  unmeasured: '训练中的这一时刻没有测量过，测量的是训练完成的模型。',
  notCome: '这些数据没有取到。',
  errors: '已知错误',
  errorsText: '最容易出错的是很长的并列句，以及词元出现在训练时从未出现过的位置。',
  wrong: [
    '（写成了动词 suivre）',
    '（“唱”写成了“唱歌”）',
    '（不成句）',
    '（漏了“白”）',
    '（丢了定语从句）',
  ],
  uses: '不该用它做什么',
  notFor: [
    '翻译要紧的东西：它只认识词表里的词元和 18 种句式，会写出通顺却错误的句子，而且不会提醒你。',
    '推断大语言模型：各个头的作用只在这几个模型上测过。',
    '由此判断人是什么样的：句子里谁做什么，都是按规则随机抽取的。',
  ],
};
