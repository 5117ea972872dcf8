/** What the questions speak about. Words come quoted. */
type Facts = {
  readonly row: string;
  /** The word that a weight is given to. */
  readonly column: string;
  readonly dModel: number;
  readonly dHead: number;
  readonly dFf: number;
  readonly vocabSize: number;
  /** √d_k, as it is printed. */
  readonly root: string;
  readonly even: string;
};

/** Before a step shows its numbers: a question about this sentence, and what came of the guess. */
export const predict = {
  title: 'Predict',
  click: 'Click the word: here, in the sentence or in the picture.',
  clickWord: 'Click the word: here or in the sentence.',
  drag: 'Draw the bar as long as you think it is; arrows move it, too.',
  choose: 'Choose one.',
  words: 'The words to choose from',
  choices: 'What to choose from',
  bar: (row: string, column: string) => `Weight that ${row} gives to ${column}`,
  done: 'That is my guess',
  skip: 'Skip',
  right: (answer: string, lesser?: string) =>
    `<b>Yes:</b> ${answer}${lesser ? `; ${lesser}` : ''}.`,
  near: (guess: string, answer: string) => `<b>Near enough.</b> You said ${guess}; ${answer}.`,
  wrong: (guess: string, answer: string) => `You said ${guess}; ${answer}.`,
  wrongChoice: (guess: string, answer: string) => `You said ${guess}. It is ${answer}.`,
  /** An answer with the number that speaks for it. */
  valued: (name: string, value: string) => `${name}: ${value}`,
  change: (before: string, after: string) => `${before} → ${after}`,
  guess: 'your guess',
  truth: 'the truth',
  tally: (right: number, made: number) => `${right} of ${made} right`,
  ask: {
    x: {
      question: ({ row }: Facts) => `Which other word’s row of X is most like that of ${row}?`,
      why: (_: Facts) =>
        `The number is the cosine of both rows: 1 for one direction, 0 for nothing in common. Rows are alike where they are of like words, of near places or, higher up, where they have gathered the same.`,
    },
    q: {
      question: ({ row, dModel }: Facts) =>
        `How many of the ${dModel} numbers of ${row} go into one number of its <q>query</q>?`,
      options: [
        (_: Facts) => 'one of them',
        ({ dHead }: Facts) => `${dHead} of them, this head’s share`,
        ({ dModel }: Facts) => `all ${dModel}`,
      ],
      why: (_: Facts) =>
        'A head is given no slice of a word: every column of W_Q reads the whole row.',
    },
    k: {
      question: ({ row }: Facts) =>
        `X is the same, ${row} is the same: will its <k>key</k> be what its <q>query</q> was?`,
      options: [(_: Facts) => 'the same numbers', (_: Facts) => 'other numbers'],
      told: [
        (_: string) => 'the same numbers',
        (value: string) => `other numbers, ${value} apart where they differ most`,
      ],
      why: (_: Facts) =>
        'The same row goes through another matrix, W_K: what a word looks for is not what it is found by.',
    },
    memory: {
      question: (_: Facts) => 'When the next word has been written, what will have become of K?',
      options: [
        (_: Facts) => 'it has one row more',
        (_: Facts) => 'every row has changed',
        (_: Facts) => 'nothing',
      ],
      told: [
        (value: string) => `one row more, ${value}`,
        (_: string) => 'every row changed',
        (value: string) => `nothing: K keeps its ${value} rows`,
      ],
      why: (_: Facts) =>
        '<k>Keys</k> and <v>values</v> come from the sentence that was read: computed once, used at every step. It is X and Q that get a row more.',
    },
    v: {
      question: (_: Facts) => 'Which word has most to hand over: whose row of V will be longest?',
      why: (_: Facts) =>
        'A row’s length is √Σv². A weight of 0.5 brings twice as much of a row twice as long: the weight alone does not tell.',
    },
    scores: {
      question: ({ row }: Facts) => `Which word will ${row} look at most?`,
      why: (_: Facts) =>
        'These are the <w>weights</w> that softmax will make. It keeps the order of a row: of what no mask takes, the largest score becomes the largest weight.',
    },
    scaled: {
      question: ({ row, root }: Facts) =>
        `What will ÷ ${root} leave as it is, in the row of ${row}?`,
      options: [
        (_: Facts) => 'its largest score',
        (_: Facts) => 'how far its scores scatter',
        (_: Facts) => 'the order of its scores',
        (_: Facts) => 'the largest weight that softmax makes of it',
      ],
      why: ({ root }: Facts) =>
        `Every score is divided by the same ${root}: which is larger stays, how much larger does not, and softmax looks at just that.`,
    },
    masked: {
      question: (_: Facts) => 'To which word will the mask leave the fewest words to look at?',
      why: (_: Facts) =>
        'The number is how many words it may still see: itself, and what was written before. The first sees itself alone.',
    },
    pattern: {
      question: ({ row, column }: Facts) =>
        `How much of its attention will ${row} give to ${column}, its favourite?`,
      why: ({ even }: Facts) => `Given to all alike, it would be ${even} for each.`,
    },
    context: {
      question: ({ row }: Facts) => `Which word will bring most to what ${row} collects?`,
      why: (_: Facts) =>
        'The number is <w>weight</w> times the length of the <v>value</v>: a large weight on a short value brings little.',
    },
    out: {
      question: ({ row }: Facts) => `Which head will bring most to ${row}?`,
      why: (_: Facts) =>
        'The number is the length of what a head’s part of W_O makes of its context: heads have no equal say.',
    },
    normalized: {
      question: ({ row }: Facts) => `How long will LayerNorm make the row of ${row}, as √Σx²?`,
      options: [
        (_: Facts) => 'as long as it was',
        (_: Facts) => 'as long as every other word’s',
        (_: Facts) => 'of length 1',
      ],
      why: ({ dModel }: Facts) =>
        `Mean 0 and variance 1 for ${dModel} numbers: their squares add up to ${dModel}, so every row is √${dModel} long. Only where it points still tells words apart.`,
    },
    normed: {
      question: ({ row }: Facts) =>
        `Normalised, the row of ${row} adds up to 0. What will it come to after gain and bias?`,
      options: [(_: Facts) => 'to 0 again', (_: Facts) => 'to something else'],
      why: (_: Facts) =>
        'Each column has a gain and a bias of its own, learnt: they may undo what was normalised.',
    },
    begin: {
      question: ({ row }: Facts) => `Which part of the sum will be longer, in the row of ${row}?`,
      options: [(_: Facts) => 'the word, E√d_model', (_: Facts) => 'its position, PE'],
      why: (_: Facts) =>
        'These are the lengths of both rows, √Σx². Both are added number by number: the longer one says more about where the sum points.',
    },
    entry: {
      question: ({ row }: Facts) =>
        `Which other word’s row of the table will be most like that of ${row}?`,
      why: (_: Facts) =>
        'The number is the cosine of both rows: 1 for one direction, 0 for nothing in common. Nothing of the sentence is in them yet: a word has the same row wherever it stands.',
    },
    place: {
      question: ({ row }: Facts) => `How long will the position’s row be for ${row}, as √Σx²?`,
      options: [
        (_: Facts) => 'longer, the later a word stands',
        (_: Facts) => 'as long as at every other place',
        (_: Facts) => 'now longer, now shorter',
      ],
      why: ({ dModel }: Facts) =>
        `sin² + cos² = 1 in each of ${dModel / 2} pairs: every row is √${dModel / 2} long. Only where it points tells the place; of sines alone that would not hold.`,
    },
    units: {
      question: ({ row, dFf }: Facts) =>
        `How many of the ${dFf} hidden units will be above 0 for ${row}?`,
      options: [
        (_: Facts) => 'less than a quarter',
        (_: Facts) => 'a quarter to a half',
        (_: Facts) => 'a half or more',
      ],
      told: [
        (value: string) => (value ? `${value}, less than a quarter` : 'less than a quarter'),
        (value: string) => (value ? `${value}, a quarter to a half` : 'a quarter to a half'),
        (value: string) => (value ? `${value}, a half or more` : 'a half or more'),
      ],
      why: (_: Facts) =>
        'These are the units that ReLU will leave on. The matrices are the same for every word; which units are on is not.',
    },
    shared: {
      question: ({ row }: Facts) =>
        `For how many of the other words will the unit that ${row} excites most be on, too?`,
      options: [
        (_: Facts) => 'for none of them',
        (_: Facts) => 'for fewer than half of them',
        (_: Facts) => 'for half of them or more',
      ],
      told: [
        (_: string) => 'for none of them',
        (value: string) =>
          value ? `for ${value}, fewer than half of them` : 'for fewer than half of them',
        (value: string) =>
          value ? `for ${value}, half of them or more` : 'for half of them or more',
      ],
      why: (_: Facts) =>
        'A unit stands for a pattern and not for a word: it is on for every row that fits its column of W_1, wherever that word stands.',
    },
    added: {
      question: (_: Facts) => 'To which word will the network add most: whose row will be longest?',
      why: (_: Facts) =>
        'The number is the length of the row, √Σx². The network is the same for every word; how much it writes depends on which units are on.',
    },
    sum: {
      question: ({ row }: Facts) =>
        `What will be the longer part of the sum, in the row of ${row}?`,
      options: [
        ({ row }: Facts) => `X, what ${row} was`,
        (_: Facts) => 'the output, what the sublayer brings',
      ],
      why: (_: Facts) =>
        'These are the lengths of both rows, √Σx². The sublayer replaces nothing: its output is a change to what was there, and may still be the longer one.',
    },
    shrunk: {
      question: (_: Facts) =>
        'Whose numbers scatter most: which word’s row will LayerNorm divide by most?',
      why: (_: Facts) =>
        'The number is σ, the row’s own spread, by which it is divided. Afterwards every row scatters alike, and the next sublayer no longer sees which one was large.',
    },
    stored: {
      question: ({ row }: Facts) =>
        `Which other word’s row of the memory is most like that of ${row}?`,
      why: (_: Facts) =>
        'The number is the cosine of both rows. Through all layers each word has gathered from its sentence: those that gathered the same have become alike.',
    },
    lead: {
      question: ({ row }: Facts) =>
        `How far will the largest logit be ahead of the second, in the row of ${row}?`,
      options: [(_: Facts) => 'less than 3', (_: Facts) => '3 to 10', (_: Facts) => '10 or more'],
      told: [
        (value: string) => (value ? `${value}, less than 3` : 'less than 3'),
        (value: string) => (value ? `${value}, so 3 to 10` : '3 to 10'),
        (value: string) => (value ? `${value}, 10 or more` : '10 or more'),
      ],
      why: (_: Facts) =>
        'A lead of 3 makes the first word e³ = 20 times as likely as the second, a lead of 10 makes it e¹⁰ = 22 026 times. What both logits are by themselves does not matter.',
    },
    likely: {
      question: ({ row, vocabSize }: Facts) =>
        `How many of ${vocabSize} words will get more than 0.01, in the row of ${row}?`,
      options: [
        (_: Facts) => 'one alone',
        (_: Facts) => 'two to five',
        (_: Facts) => 'more than five',
      ],
      told: [
        (_: string) => 'one alone',
        (value: string) => (value ? `${value}, so two to five` : 'two to five'),
        (value: string) => (value ? `${value}, more than five` : 'more than five'),
      ],
      why: (_: Facts) =>
        'Softmax shares out 1 among all words. Where one score is a few ahead, nearly all of it is that word’s.',
    },
    residual: {
      question: ({ row }: Facts) =>
        `What will be the longer part of the sum, in the row of ${row}?`,
      options: [
        ({ row }: Facts) => `X, what ${row} was`,
        (_: Facts) => 'the output, what the heads bring',
      ],
      why: (_: Facts) =>
        'These are the lengths of both rows. Neither replaces the other: the sum goes on with both.',
    },
  },
};

export type PredictFacts = Facts;
