import type { map as english } from '../en/map.ts';
import { words } from './words.ts';

type Place = { readonly stack: 'encoder' | 'decoder'; readonly layer: number };
const placeOf = ({ stack, layer }: Place) => `${words[stack]}，第 ${layer} 层`;

export const map: typeof english = {
  map: '模型结构图',
  encoder: words.encoder,
  decoder: words.decoder,
  self: words.selfAttention,
  masked: words.maskedSelfAttention,
  cross: words.crossAttention,
  block: (name, layer) => `${name} · ${layer}`,
  feedForward: words.feedForward,
  embedding: words.embedding,
  embeddingOf: { encoder: '编码器，词嵌入与位置编码', decoder: '解码器，词嵌入与位置编码' },
  output: '输出词元',
  outputAt: (number) => `输出词元，第 ${number} 个词元`,
  memory: words.memory,
  addNorm: words.addNorm,
  beside: {
    ffn: (place) => `${placeOf(place)}，${words.feedForward}`,
    residual: (place) => `${placeOf(place)}，${words.residual}`,
    norm: (place, number) => `${placeOf(place)}，${words.addNorm} ${number}`,
  },
  memoryOf: '记忆（编码器输出）',
  head: ({ stack, kind, layer, head }) => {
    const self = stack === 'decoder' ? words.maskedSelfAttention : words.selfAttention;
    const attention = kind === 'cross_attn' ? words.crossAttention : self;
    return `${words[stack]}，第 ${layer} 层，${attention}，头 ${head}`;
  },
};
