import { words } from '../words.ts';

/** The model card. What docs/model-card.md says too, it says in the same sentences; a test compares them. */
export const card = {
  title: words.modelCard,
  close: words.close,
  about:
    'Three small encoder–decoder Transformers, one a direction, made to be looked into. They translate sentences of a seeded grammar, with a vocabulary of their own, and nothing else.',
  data: 'Data',
  dataText:
    'Pairs of sentences are drawn from a grammar: 18 constructions, one meaning said in English, French and Chinese. No text was collected, and nobody’s data is in it.',
  size: 'Size',
  sizeText: (dModel: number, heads: number, layers: number, dFf: number) =>
    `d_model ${dModel}, ${heads} heads, ${layers} + ${layers} layers, d_ff ${dFf}.`,
  share: 'of all',
  groups: {
    embedding: 'embedding, shared',
    attention: words.attention,
    ffn: words.feedForwardPart,
    norms: 'layer norms',
  },
  errors: 'Known errors',
  errorsText:
    'Long coordinated sentences and words in places where training never put them go wrong most.',
  /** Of each, what is wrong. */
  wrong: ['(me is lost)', '(white is lost)', '(no sentence)', '(白 is lost)', '(another meaning)'],
  uses: 'What it must not be used for',
  notFor: [
    'Translating anything that matters: it knows the words of its vocabulary and 18 constructions, writes fluent sentences that are wrong, and does not say so.',
    'Judging large language models: what its heads do was measured on these models alone.',
    'Saying what people are like: who does what in its sentences is drawn by rules and chance.',
  ],
};
