import type { inside as english } from '../../en/views/inside.ts';
import { words } from '../words.ts';

export const inside: typeof english = {
  which: '看哪些词元',
  source: words.source,
  target: words.translation,
  strips: (name) => `${name}：全部数值`,
  value: '数值',
  cell: (row, dimension, value) => `${row}，维度 ${dimension}：${value}`,
};
