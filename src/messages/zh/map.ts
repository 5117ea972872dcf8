import type { map as english } from '../en/map.ts';
import { words } from './words.ts';

export const map: typeof english = {
  map: '模型地图',
  encoder: words.encoder,
  decoder: words.decoder,
  self: words.selfAttention,
  masked: '掩码自注意力',
  cross: words.crossAttention,
  block: (name, layer) => `${name} · ${layer}`,
  feedForward: '前馈网络',
  embedding: words.embedding,
  embeddingOf: { encoder: '编码器，词与位置', decoder: '解码器，词与位置' },
  output: '输出的词',
  outputAt: (step) => `第 ${step} 步输出的词`,
  memory: words.memory,
  addNorm: '相加与归一',
  head: ({ stack, kind, layer, head }) => {
    const attention = kind === 'cross_attn' ? words.crossAttention : words.selfAttention;
    return `${words[stack]}，第 ${layer} 层，${attention}，头 ${head}`;
  },
};
