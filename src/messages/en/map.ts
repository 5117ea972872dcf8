import { words } from './words.ts';

/** The model map: the paper's Figure 1, alive. */
export const map = {
  map: 'Map of the model',
  encoder: words.encoder,
  decoder: words.decoder,
  self: 'self',
  masked: 'masked self',
  cross: 'cross',
  block: (name: string, layer: number) => `${name} · ${layer}`,
  feedForward: 'feed-forward',
  embedding: words.embedding,
  embeddingOf: { encoder: 'Encoder, words and positions', decoder: 'Decoder, words and positions' },
  output: 'output words',
  outputAt: (step: number) => `Output words at step ${step}`,
  memory: words.memory,
  addNorm: 'add & norm',
  head: (parts: {
    stack: 'encoder' | 'decoder';
    kind: 'self_attn' | 'cross_attn';
    layer: number;
    head: number;
  }) => {
    const attention = parts.kind === 'cross_attn' ? 'cross-attention' : 'self-attention';
    return `${words[parts.stack]}, layer ${parts.layer}, ${attention}, head ${parts.head}`;
  },
};
