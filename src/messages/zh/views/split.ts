import type { split as english } from '../../en/views/split.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const split: typeof english = {
  which: '看哪个投影',
  one: (name) => `一个大 ${name}，算完再切成各头`,
  each: (name, heads) => `${heads} 个小 ${name}，每个头一个`,
  head: words.head,
  input: 'X',
  memory: words.memory,
  label: (name, shape) => `${name}，${shape}`,
  same: (numbers) => `${numbers} 个数各算了两遍，没有一个不同。`,
  differ: (numbers, apart) => `${numbers} 个数各算了两遍，最大相差 ${apart}。`,
  engine: (apart) => `模型自己算出的数与此最多相差 ${apart}，只是舍入误差。`,
  cell: (row, head, feature, value) => `${row}，头 ${head}，第 ${feature} 个数：${value}`,
  door: '一个大矩阵，还是每个头一个？',
  question: '用一个大矩阵，还是每个头一个小矩阵？',
  text: (name, dModel, heads, dHead) =>
    `论文里每个${term('head', '头')}都有自己的 ${name}，大小 ${dModel} × ${dHead}。写成程序时，把这 ${heads} 个矩阵并排放进一个 ${dModel} × ${heads * dHead} 的矩阵，只乘一次，再把结果按列切成 ${heads} 份，每份 ${dHead} 列。这里两种算法都算了。`,
  why: '乘积的某一列，只由右边那个矩阵的同一列决定，与别的列无关。所以这一列单独放着，还是和别的头的列并排放着，结果都一样。',
  notCut:
    '<b>X 没有被切开。</b>每个头都读到每个词元的全部数值；各头自己独有的，只是 W 里属于它的那几列。',
  predict: '指一指上面的某个数：它在下面的哪个位置，属于哪个头？',
  seen: (row, [column, above], [head, number, below]) =>
    `“${row}”：上面第 ${column} 个数是 ${above}；下面头 ${head} 的第 ${number} 个数是 ${below}。`,
};
