import type { stage as english } from '../en/stage.ts';
import { words } from './words.ts';

export const stage: typeof english = {
  quote: words.quote,
  encoder: words.encoder,
  decoder: words.decoder,
  layer: words.layer,
  head: words.head,
  selfAttention: words.selfAttention,
  maskedSelfAttention: words.maskedSelfAttention,
  crossAttention: words.crossAttention,
  opening: '这句话',
  inMatrix: '方向键移动格子 · Esc 退出',
  stageOf: '正在看',
  views: '视图',
  viewsOfPart: '这一部分的视图',
  steps: '分步',
  links: '连线',
  heads: '全部头',
  positions: '位置编码',
  output: '输出词元',
  layers: '逐层看',
  stillShowing: (text, pair) => `图中仍是${pair && `${pair}：`}“${text}”`,
  loadingTitle: '正在加载这个小 Transformer',
  loadingText: '模型已训练好，就在本页里运行；你写的句子不会离开这里。',
  viewLacks: (name) => `这次计算里没有“${name}”要用的数值。`,
  viewFailed: (name) => `“${name}”没能显示出来。页面的其他部分照常可用。`,
};
