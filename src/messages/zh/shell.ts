import type { shell as english } from '../en/shell.ts';

export const shell: typeof english = {
  title: '注意力显微镜',
  subtitle: '看清每个头的每一步',
  documentTitle: '注意力显微镜 · 一步一步看注意力',
  skipToStage: '跳到主图',
  encoder: '编码器',
  decoder: '解码器',
  layer: (number) => `第 ${number} 层`,
  head: (number) => `头 ${number}`,
  selfAttention: '自注意力',
  maskedSelfAttention: '带掩码的自注意力',
  crossAttention: '交叉注意力',
  stageOf: '正在看',
  views: '看这个头的几种方式',
  steps: '步骤',
  links: '连线',
  heads: '所有头',
  positions: '位置编码',
  output: '输出的词',
};
