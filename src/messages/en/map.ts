import { words } from './words.ts';

type Place = { readonly stack: 'encoder' | 'decoder'; readonly layer: number };
const placeOf = ({ stack, layer }: Place) => `${words[stack]}, layer ${layer}`;

/** The model map: the paper's Figure 1, alive. */
export const map = {
  map: 'Map of the model',
  encoder: words.encoder,
  decoder: words.decoder,
  self: words.self,
  masked: 'masked self',
  cross: words.cross,
  block: (name: string, layer: number) => `${name} · ${layer}`,
  feedForward: words.feedForwardPart,
  embedding: words.embedding,
  embeddingOf: { encoder: 'Encoder, words and positions', decoder: 'Decoder, words and positions' },
  output: 'output words',
  /** @param number of the word that is decoded, from 1 */
  outputAt: (number: number) => `Output words, word ${number}`,
  memory: words.memory,
  addNorm: 'add & norm',
  beside: {
    ffn: (place: Place) => `${placeOf(place)}, feed-forward`,
    residual: (place: Place) => `${placeOf(place)}, residual stream`,
    /** @param number from 1, of a layer's norms */
    norm: (place: Place, number: number) => `${placeOf(place)}, add & norm ${number}`,
  },
  memoryOf: 'Memory: what the encoder makes of the source',
  head: (parts: {
    stack: 'encoder' | 'decoder';
    kind: 'self_attn' | 'cross_attn';
    layer: number;
    head: number;
  }) => {
    const self = parts.stack === 'decoder' ? 'masked self-attention' : 'self-attention';
    const attention = parts.kind === 'cross_attn' ? 'cross-attention' : self;
    return `${words[parts.stack]}, layer ${parts.layer}, ${attention}, head ${parts.head}`;
  },
};
