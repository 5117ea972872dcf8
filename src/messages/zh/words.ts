import type { words as english } from '../en/words.ts';

export const words: typeof english = {
  quote: (word) => `“${word}”`,
  languages: { en: '英语', fr: '法语', zh: '汉语' },
  encoder: '编码器',
  decoder: '解码器',
  layer: (number) => `第 ${number} 层`,
  head: (number) => `头 ${number}`,
  embedding: '词嵌入 + 位置编码',
  memory: '记忆',
  query: '查询',
  key: '键',
  value: '值',
  weight: '权重',
  word: '词元',
  score: '分数',
  translation: '译文',
  selfAttention: '自注意力',
  maskedSelfAttention: '掩码自注意力',
  crossAttention: '交叉注意力',
};
