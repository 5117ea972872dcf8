import { words } from '../words.ts';

/** The bench of what W_Q and W_K do. Words and names come as they stand, numbers printed. */
export const projections = {
  which: 'What is tried',
  tabs: {
    products: 'One score',
    rotated: 'Rotate q and k',
    same: 'W_K = W_Q',
    identity: 'W = I',
    permuted: 'Permute',
  },
  scores: 'Scores, Q Kᵀ',
  cell: words.cell,
  pair: (query: string, key: string) => `${query} → ${key}`,
  trained: 'As trained',
  named: (name: string, matrix: string) => `${name}: ${matrix}`,
  facts: 'What is told of both',
  apart: 'Largest |S − Sᵀ|',
  own: 'Rows whose own key gets the most weight',
  ownOf: (own: number, all: number) => `${own} of ${all}`,
  noMirror:
    'Queries and keys come from two sentences here: no word meets itself, and there is nothing to mirror.',
  toSelf: 'To self-attention',
  products: {
    door: 'Take this score apart, and W_Q W_Kᵀ',
    query: 'q',
    key: 'k',
    product: 'q × k',
    number: 'number',
    terms: (count: number) => `${count} products add up`,
    termsOf: (pair: string) => `The score ${pair} as a sum of products`,
    total: 'q · k',
    form: 'W_Q W_Kᵀ, and x on both sides',
    formLabel: (size: number) => `W_Q W_Kᵀ, ${size} × ${size}`,
    asking: 'x of the query',
    lookedAt: 'x of the key',
    /** One product of the many. */
    formCell: (a: number, b: number, left: string, middle: string, right: string, made: string) =>
      `x[${a}] × M[${a}, ${b}] × x[${b}] = ${left} × ${middle} × ${right} = ${made}`,
    verdict: (few: number, score: string, many: string, byForm: string) =>
      `${few} products give ${score}; ${many} give ${byForm}.`,
    apart: (apart: string, engine: string) =>
      `Over all pairs the two differ by ${apart} at most, and from the model’s run by ${engine}: rounding.`,
    question: 'Does number 1 of q meet only number 1 of k?',
    predict:
      'Which numbers of the two words’ x can move this score: some of them, or every one with every other?',
    seen: (
      [meet, all]: readonly [string, string],
      pair: string,
      [a, b]: readonly [number, number],
      [product, score]: readonly [string, string],
    ) =>
      `${meet} of the ${all} numbers of W_Q W_Kᵀ are not 0: every number of one word’s x meets every number of the other’s. For ${pair} the largest single product is of x[${a}] and x[${b}]: ${product}; all of them add up to ${score}.`,
    text: (dHead: number) =>
      `In q · k, yes: ${dHead} products, each of one number of the <q>query</q> and the same number of the <k>key</k>. But a number of q is no number of the word: W_Q has mixed all of x into it.`,
    formText: (dModel: number, all: string) =>
      `Between the two words stands one matrix, M = W_Q W_Kᵀ, ${dModel} × ${dModel}: <b>every number of one word meets every number of the other</b>. That is ${all} products, and the same score. It is exact, for these projections have no bias.`,
    rankText: (dHead: number) =>
      `M never changes, whatever the sentence. It is made from only ${dHead} columns of W_Q and of W_K, so its rank is ${dHead} at most: a head compares words in ${dHead} directions and is blind to the rest.`,
    laterText:
      'What the heads found is mixed again afterwards: W_O mixes the numbers of all heads, and the feed-forward network those of the sum.',
  },
  rotated: {
    door: 'Rotate q and k together',
    angle: 'Angle',
    degrees: (number: number) => `${number}°`,
    draw: 'Random rotation',
    drawn: (number: number) => `random no. ${number}`,
    before: 'As trained',
    after: 'Rotated by R',
    rotation: (size: number) => `R, ${size} × ${size}`,
    termsOf: (pair: string) => `The score ${pair} as a sum of products, after the rotation`,
    total: 'qR · kR',
    verdict: (changed: number, all: number, before: string, after: string) =>
      `${changed} of ${all} products changed. The score was ${before} and is ${after}.`,
    apart: (apart: string) => `Over all pairs no score moved by more than ${apart}: rounding.`,
    question: 'Does number 1 of q mean something?',
    predict: 'Turn the slider: which will change, the products, the score, or both?',
    text: (dHead: number) =>
      `Every <q>query</q> and every <k>key</k> of this head is turned by the same rotation R of its ${dHead} numbers. Each number becomes a mixture of others, and so does every product.`,
    sameText:
      '<b>No score changes</b>, so no weight does, and no word of the translation: a dot product depends on lengths and on the angle between two vectors, and a rotation keeps both.',
    modelText:
      'A model with W_Q R and W_K R for W_Q and W_K would translate exactly as this one. Training had no reason to prefer one of them: number 1 by itself means nothing. Only all numbers together do.',
  },
  same: {
    door: 'What if W_K were W_Q?',
    same: 'W_K = W_Q',
    question: 'Why do keys need a matrix of their own?',
    predict:
      'If W_Q makes the keys, too: how will the score from one word to another compare with the score back?',
    seen: (
      pair: string,
      [there, back]: readonly [string, string],
      [same, sameBack]: readonly [string, string],
      [apart, sameApart]: readonly [string, string],
    ) =>
      `${pair}: as trained ${there}, and back ${back}; with W_K = W_Q ${same}, and back ${sameBack}. Over all pairs the two directions differ by ${apart} at most as trained, and by ${sameApart} with one matrix for both.`,
    text: 'Keys are made here by the head’s own W_Q. Then both words of a pair are asked the same question, and the score from one to the other is the score back: <b>S is its own mirror image</b>, number for number.',
    ownText:
      'A word’s score for itself is then q · q, the square of its length, and never negative. Of two words one at least scores itself as high as it scores the other.',
    limitText:
      'With a W_K of its own, a pronoun may look for its noun while the noun looks elsewhere. Nothing was trained anew: what a model trained with one matrix for both would do is another question.',
  },
  identity: {
    door: 'What without projections?',
    identity: 'W = I',
    scores: 'Scores',
    weights: 'Weights',
    most: (row: string) => `${row} looks most at`,
    looks: (key: string, weight: string) => `${key} (${weight})`,
    question: 'Why project at all?',
    predict:
      'Take the words as they are for queries, keys and values: whom will a word look at, and whom will it never?',
    seen: (own: number, trained: number, all: number) =>
      `${own} of ${all} words look most at themselves; as trained ${trained} do.`,
    seenElsewhere: (row: string, key: string, weight: string) =>
      `Not so “${row}”, which looks most at “${key}” (${weight}).`,
    text: (dModel: number, dHead: number) =>
      `One head as wide as a word, W_Q = W_K = W_V = I: ${dModel} numbers instead of ${dHead}. Scores are x · x, <b>symmetric again</b>, and highest for what is alike and what is long.`,
    lengthText: (
      [short, least]: readonly [string, string],
      [long, most]: readonly [string, string],
    ) =>
      `Nothing is more like a word than itself, so mostly it looks at itself. A longer vector in nearly the same direction can still win: here x is ${least} long for “${short}” and ${most} for “${long}”.`,
    valueText:
      'Whoever looks only at itself gets back what it was: nothing was learnt from the other words.',
    acrossText: (dModel: number, dHead: number) =>
      `One head as wide as a word, W_Q = W_K = W_V = I: ${dModel} numbers instead of ${dHead}. The decoder’s words meet the encoder’s memory, M, as they are, and the two have no reason to be alike: what brings them together are W_Q and W_K.`,
    learntText:
      'Learnt projections let a word look for something that is not like it, and hand on something other than what it was found by.',
  },
  permuted: {
    door: 'Words or features in another order',
    reversals: {
      nothing: 'As trained',
      words: 'Words reversed',
      features: 'Features reversed',
      both: 'Features and rows of W',
    },
    weights: 'Weights',
    facts: 'What each change does to this head',
    weightsApart: 'Weights move by at most',
    outputApart: 'Output moves by at most',
    question: 'Are words and features alike?',
    predict:
      'X has an axis of words and an axis of features. Reverse either: which will this head not even notice?',
    seen: (change: string, weights: string, output: string) =>
      `${change}: weights move by ${weights} at most, the output by ${output}.`,
    wordsText:
      '<b>Words are mixed by weights computed from them.</b> With the rows of X in reverse, each word’s query, key and value stay what they are, so the weights go along. Positions are in x already.',
    backText: 'Put back in order, weights and output are the same: the head does not notice.',
    maskText:
      'Put back in order, weights and output would be the same, were it not for the mask: it goes by places, and here it hides other words than before.',
    featuresText:
      '<b>Features are mixed by matrices that are fixed.</b> Row 1 of W_Q, W_K and W_V was trained for number 1 of x. With the features in reverse it meets another, and everything changes.',
    mixedText:
      'With the rows of the three matrices in reverse too, nothing has changed: the order of features means nothing by itself, but the matrices hold on to it. W_O and the feed-forward network mix features likewise, one word at a time.',
  },
};
