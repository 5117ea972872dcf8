import { term } from '../../term.ts';

type Sizes = { readonly dModel: number; readonly dFf: number };

/** The parts of the model beside the heads. */
export const parts = {
  /** Words come quoted. */
  about: {
    residual: {
      question: (word: string) => `What does ${word} carry up?`,
      text: ({ dModel }: Sizes) =>
        `Every sublayer adds to these ${dModel} numbers and replaces none of them: the ${term('stream', 'residual stream')}. Here is the sum that this layer ends with, before its last LayerNorm.`,
    },
    norm: {
      question: (word: string) => `What does ${word} go on with?`,
      text: ({ dModel }: Sizes) =>
        `What a sublayer gives is added to what it read. Then ${term('layerNorm', 'LayerNorm')} brings the ${dModel} numbers of each word to mean 0 and spread 1, and multiplies each by a learnt gain and adds a learnt bias. No word looks at another here.`,
    },
    ffn: {
      question: (word: string) => `What is made of ${word} alone?`,
      text: ({ dModel, dFf }: Sizes) =>
        `Attention has brought the words together; the ${term('feedForward', 'feed-forward network')} works on each word by itself. Its ${dModel} numbers become ${dFf} hidden ones, those below 0 are set to 0 (${term('relu', 'ReLU')}), and a second matrix makes ${dModel} of them again. The same two matrices at every position.`,
    },
    memory: {
      question: (word: string) => `What does the decoder read of ${word}?`,
      text: ({ dModel }: Sizes) =>
        `The encoder’s last output: for each source word a row of ${dModel} numbers. It is computed once. Every ${term('cross', 'cross-attention')} of the decoder makes its <k>keys</k> and <v>values</v> from it, and nothing else of the source reaches the translation.`,
    },
  },
};
