import type { future as english } from '../../en/lab/future.ts';
import { words } from '../words.ts';

export const future: typeof english = {
  door: '去掉因果掩码看看',
  which: '缺了掩码，从哪里看得出来',
  tabs: { forced: '词元全部给出', steps: '逐词元写出', trained: '无掩码训练' },
  layer: words.layer,
  computing: '正在去掉掩码计算……',
  failed: '没能算出来。',
  elsewhere: '这批数值不是在这里算的，不能去掉掩码重新计算。',
  sentences: (sentences) => sentences.join(''),
  aheadTitle: '第 1 层：给后面词元的权重（取最大的头）',
  aheadLabel: '第 1 层给后面词元的权重',
  aheadCell: (row, key, weight) => `${row} 看后面的 ${key}：${weight}`,
  notLater: (row, key) => `${key} 不在 ${row} 之后`,
  apartTitle: '各行与有掩码时相差多少，依次为各层之后',
  apartLabel: '每一行与有掩码时相差多少',
  apartCell: (row, layer, apart) => `${row}，第 ${layer} 层之后：最大相差 ${apart}`,
  forcedVerdict: (rows, first, second) =>
    `输入同样的 ${rows} 个词元，权重不变，只去掉掩码：第 1 层输出的 ${rows} 行里<b>有 ${first} 行变了</b>，第 2 层变了 ${second} 行。只有最后一行后面没有词元。`,
  rowAhead: (row, head, key, weight) =>
    `“${row}”：第 1 层的头 ${head} 把 ${weight} 的权重给了后面的“${key}”。`,
  rowLast: (row) =>
    `“${row}”是最后一行，后面没有词元，所以第 1 层的输出不变；从第 2 层起，它读到的是已经变了的各行。`,
  rowMoved: (apart) => `它的数值逐层最大变动：${apart.join('、')}。`,
  rowWord: (word, before, after) => `p(${word}) 由 ${before} 变为 ${after}。`,
  mask: '掩码',
  masks: { without: '无掩码', with: '有掩码' },
  stepsTitle: (layer) => `第 ${layer} 层（行 ↓，步 →）`,
  stepsLabel: (layer) => `第 ${layer} 层：每一行与上一步相差多少。纵向是行，横向是步`,
  stepsVerdict: (again, rewritten, first, second, steps) =>
    `已有的行一共重算了 ${again} 次，其中 <b>${rewritten} 次变成了另一行</b>。最新一行（对角线）与有掩码的模型相比：第 1 层之后 ${steps} 步中有 ${first} 步不同，第 2 层之后有 ${second} 步不同。`,
  keptVerdict: (again, greatest) =>
    `已有的行一共重算了 ${again} 次，<b>从来没有变过</b>（最大相差 ${greatest}）。所以它们的键和值可以保留下来。`,
  notYet: (row, number) => `写第 ${number} 个词元时还没有“${row}”。`,
  newest: (layer, row, apart) => `第 ${layer} 层：“${row}”是新行，与有掩码时相同（${apart}）。`,
  newestOther: (layer, row, apart) => `第 ${layer} 层：“${row}”是新行，与有掩码时相差 ${apart}。`,
  same: (layer, row, apart) => `第 ${layer} 层：“${row}”与上一步相同（${apart}）。`,
  again: (layer, row, apart) => `第 ${layer} 层：“${row}”被改写，与上一步相差 ${apart}。`,
  figures: {
    caption: (sentences) =>
      `两个英译法小模型，同样训练 1500 步；在 ${sentences} 个没有训练过的句子上`,
    masked: '有掩码',
    unmasked: '无掩码',
    loss: '给出前文时的损失（每个词元，奈特）',
    right: '给出前文时，词元正确率',
    whole: '给出前文时，整句正确率',
    alone: '自己写时，整句正确率',
  },
  here: (text) => `现场运行无掩码的模型：“${text}”`,
  toldVerdict: (right, words) => `把整句译文输入给它，<b>${words} 个词元说对 ${right} 个</b>：`,
  toldCaption: '输入整句译文时，每个词元的概率',
  toldWord: words.word,
  aloneVerdict: '让它自己写，写一个接一个，写出来的是：',
  whys: {
    forced: {
      question: '没有掩码，一行能看到什么？',
      predict: '先想一想：词元全部一次输入，去掉掩码。第 1 层输出的各行，哪些会变？哪一行不变？',
      texts: [
        '没有掩码，每一行对每个输入的词元都有权重，<b>后面的也不例外</b>。softmax 分的还是那个 1：后面的词元占去的，别处就少了，而它们的值也加了进来。',
        '最后一行后面没有词元。在第 1 层，它的键只来自词嵌入和位置编码，谁也没有动过，所以输出不变（舍入误差以内）。从第 2 层起，键来自其他各行，而那些行已经变了。',
        '要说出某个词元的那一行，输入的是它前面的词元，而它自己就在紧接着的下一行：<b>答案就在键里</b>。',
      ],
    },
    steps: {
      question: '键和值为什么可以保留？',
      predict: '先想一想：末尾添一个词元。去掉掩码，前面的哪些行会变？从哪一层开始变？',
      texts: [
        '有掩码时，一行只取决于它之前的内容。多一个词元，已有的行都不变，所以它们的<k>键</k>和<v>值</v>算一次就可以保留。',
        '没有掩码，每个新词元对前面各行来说都是后面的词元：<b>每一步，前面各行都被改写</b>，第 1 层就已如此。保留下来的键和值属于已经不存在的行，所以这里什么也不保留。',
        '最新一行后面没有词元。在第 1 层，它和有掩码时一样：键来自词元，词元不变。从第 2 层起，键来自被改写的各行，它也就跟着变了。',
      ],
    },
    trained: {
      question: '损失这么好，为什么没有意义？',
      predict:
        '先想一想：训练时后面的词元全都看得见，损失会是多少？到了后面还没有词元的时候，它会写出什么？',
      texts: [
        '训练时整句译文一次输入。没有掩码，要说出下一个词元的那一行可以直接看到它：<b>照抄右边一格</b>，损失就接近 0，翻译本身却没学到多少。',
        '自己写的时候，最新一行后面没有可抄的词元，又没学过别的办法，写出来的只是输入过的符号，一遍又一遍。损失是在同样的泄露之下测的，所以看不出问题。',
        '对照模型只差掩码：句子相同，初始权重相同，步数相同。它的损失高十二倍，却是实话：给出前文时整句正确的比例，就是自己写时整句正确的比例。',
      ],
    },
  },
};
