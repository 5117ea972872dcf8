import type { moments as english } from '../../en/learn/moments.ts';
import { words } from '../words.ts';

export const moments: typeof english = {
  title: words.trainingSoFar,
  slider: '训练步数',
  told: ({ steps, loss, share }) => `${steps} 步：损失 ${loss}，完全一致 ${share}`,
  plot: (from, to) => `用训练时没见过的句子测得。${from} … ${to}`,
  knowsNothing: (loss) => `一无所知：${loss}`,
  steps: (steps, all) => `训练到 ${steps} / ${all} 步`,
  loss: (loss) => `损失 ${loss}`,
  exactMatch: (share) => `完全一致 ${share}`,
  finished: '训练好的模型',
  unfinished: '还没训练好的模型',
  finish: '训练好的模型',
  play: '播放训练过程',
  pause: '暂停播放',
  close: '关闭，回到训练好的模型',
};
