import type { formula as english } from '../en/formula.ts';
import { words } from './words.ts';

export const formula: typeof english = {
  formula: {
    label: '一个头的公式，每一项就是一步',
    x: 'X：输入',
    q: 'Q：查询',
    k: 'K：键',
    v: 'V：值',
    scores: 'Q 乘 K 的转置：分数',
    scaled: '除以根号 d k',
    masked: '加上掩码 M',
    maskedOpen: '加上掩码 M；这里什么也没有挡住',
    pattern: 'softmax：权重',
    context: '乘 V：上下文',
    out: '拼接所有的头，再乘 W O',
    residual: '加上 X：残差连接',
    output: '所有层之后的输出词元',
  },
  open: '没有遮挡',
  added: words.embedding,
  stepOf: (step, count) => (step > 0 ? `第 ${step} 步，共 ${count} 步` : `共 ${count} 步`),
  skipped: '这里跳过',
  previous: '上一步',
  next: '下一步',
  play: '播放',
  pause: '暂停',
  spacePlays: '空格键播放',
  pace: '速度',
  seconds: (count) => `每步 ${count} 秒`,
  secondsShort: (count) => `${count} 秒`,
};
