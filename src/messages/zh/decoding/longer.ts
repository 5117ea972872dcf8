import type { longer as english } from '../../en/decoding/longer.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const longer: typeof english = {
  mask: '解码器自注意力的掩码',
  with: '有掩码',
  without: '去掉掩码',
  first: '这是第一行，前面没有别的行可比。再往后译一个词元。',
  apart: '这批数值不是在这里算的，没法再算一次多一个词元的。',
  failed: '这两次运行没能算出来。',
  same: (count, rows) => `比较了 ${rows} 行、${count} 个数：没有一个不同。`,
  alike: (count, rows, greatest) =>
    `比较了 ${rows} 行、${count} 个数：最多相差 ${greatest}，只是舍入误差。`,
  moved: (count, rows, greatest) => `比较了 ${rows} 行、${count} 个数：最多相差 ${greatest}。`,
  table: (word) => `送入“${word}”之前与之后，每一行最大的差`,
  row: '行',
  words: '输入',
  self_attn: words.self,
  cross_attn: words.cross,
  ffn: 'FFN',
  output: words.logits,
  added: '新的一行',
  sameRow: (word) => `${word}这一行在最后一层的前几个数，两次运行：`,
  given: (rows) => `${rows} 行`,
  why: (word) => `${word}会改变它前面的行吗？`,
  whyText: `不会。每一层的${term('mask', '掩码')}都只让一行看自己和前面的行，后来的词元传不到它那里。多送入一个词元，只是多出一行，其他行的算法和结果都不变。`,
  whyTraining: (rows) =>
    `<b>${term('teacherForcing', '教师强制')}（teacher forcing）。</b>所以训练时不必${term('autoregression', '一个词元一个词元地写')}：把正确译文一次全部送入，一趟就得到全部 ${rows} 行，每一行都好像后面什么也没有，与逐步计算的数完全一样。`,
  whyWithout:
    '<b>去掉掩码</b>，每一行就看得见后面写了什么。每来一个新词元，所有行都跟着变；训练时，每一行只要把该猜的词元照抄下来就行了。',
  whyComputed:
    '这里真的把两次运行都从第一个词元重新算了一遍，没有把数从一次抄到另一次。求和的先后可能不同，最后一位数字可能因此有出入。',
};
