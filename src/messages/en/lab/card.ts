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
  recipe: 'Recipe',
  recipeText:
    'PyTorch on the CPU, Muon and Adam, cross-entropy alone: attention is not supervised. Weights are then rounded to eight bits with a scale a row, and the rounded model is what is measured.',
  able: 'What it can do',
  right: 'right',
  cases: 'cases',
  what: 'measured',
  figures: {
    heldOut: 'held-out sentences, exact match',
    offPattern: 'off the usual patterns',
    long: 'of 16 to 24 words',
    coreference: 'pronoun and adjective right',
    flips: 'both of a flipped pair right',
    classifiers: 'classifiers',
    particles: 'verbs with particles',
    handwritten: 'typed by hand',
  },
  byLength: 'By words of the source',
  lengths: (from: number, to: number) => `${from}–${to} words`,
  byConstruction: 'By construction',
  compositional: 'Words in places where training never put them',
  /** Withheld pairs by their names in the manifest. */
  pairs: [
    ['horse under a number', 'horse under a number'],
    ['queen as owner', 'queen as owner'],
    ['"dirty" before a counted noun', '“dirty” before a counted noun'],
    ['sell under a negation', 'sell under a negation'],
    ['hear in a relative clause', 'hear in a relative clause'],
    ['wash after "must"', 'wash after “must”'],
    ['find in a command to do it', 'find in a command to do it'],
    ['farmer as recipient', 'farmer as recipient'],
    ['lamp with "off"', 'lamp with “off”'],
    ['weak after "make"', 'weak after “make”'],
    ['doctor as standard of comparison', 'doctor as standard of comparison'],
    ['city and a majority', 'city and a majority'],
    ['turtle after "there is"', 'turtle after “there is”'],
    ['tower as antecedent', 'tower as antecedent'],
  ] as readonly (readonly [withheld: string, told: string])[],
  alignment: (error: string, mean: string, sentences: string) =>
    `Alignment error rate over ${sentences} sentences: ${error} for the best head, ${mean} for the mean of all cross-attention heads. 0 would be a head that looks exactly where the words come from.`,
  unmeasured: 'This moment of the training was not measured; the finished model was.',
  notCome: 'The figures did not come.',
  errors: 'Known errors',
  errorsText:
    'Long coordinated sentences and words in places where training never put them go wrong most.',
  /** Of each, what is wrong. */
  wrong: [
    '(another verb, suivre)',
    '(唱歌 for 唱)',
    '(no sentence)',
    '(白 is lost)',
    '(the relative clause is lost)',
  ],
  uses: 'What it must not be used for',
  notFor: [
    'Translating anything that matters: it knows the words of its vocabulary and 18 constructions, writes fluent sentences that are wrong, and does not say so.',
    'Judging large language models: what its heads do was measured on these models alone.',
    'Saying what people are like: who does what in its sentences is drawn by rules and chance.',
  ],
};
