import type { map as english } from '../en/map.ts';

export const map: typeof english = {
  map: '模型地图',
  encoder: '编码器',
  decoder: '解码器',
  self: '自注意力',
  masked: '掩码自注意力',
  cross: '交叉注意力',
  block: (name, layer) => `${name} · ${layer}`,
  feedForward: '前馈网络',
  embedding: '词 + 位置',
  embeddingOf: { encoder: '编码器，词与位置', decoder: '解码器，词与位置' },
  output: '输出的词',
  outputAt: (step) => `第 ${step} 步输出的词`,
  memory: '记忆',
  addNorm: '相加与归一',
  head: ({ stack, kind, layer, head }) => {
    const attention = kind === 'cross_attn' ? '交叉注意力' : '自注意力';
    return `${stack === 'encoder' ? '编码器' : '解码器'}，第 ${layer} 层，${attention}，头 ${head}`;
  },
};
