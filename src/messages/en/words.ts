/** Nouns that more than one part of the page says. */
export const words = {
  /** A word of the sentence, quoted as this language quotes. */
  quote: (word: string) => `“${word}”`,
  languages: { en: 'English', fr: 'French', zh: 'Chinese' },
  encoder: 'Encoder',
  decoder: 'Decoder',
  layer: (number: number) => `Layer ${number}`,
  head: (number: number) => `Head ${number}`,
  embedding: 'words + positions',
  memory: 'memory',
  query: 'query',
  key: 'key',
  value: 'value',
  weight: 'weight',
  word: 'word',
  score: 'score',
  translation: 'Translation',
  selfAttention: 'Self-attention',
  maskedSelfAttention: 'Masked self-attention',
  crossAttention: 'Cross-attention',
};
