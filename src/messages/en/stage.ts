import { words } from './words.ts';

/** The frame of whatever is looked at. */
export const stage = {
  quote: words.quote,
  encoder: words.encoder,
  decoder: words.decoder,
  layer: words.layer,
  head: words.head,
  selfAttention: words.selfAttention,
  maskedSelfAttention: words.maskedSelfAttention,
  crossAttention: words.crossAttention,
  residual: words.residual,
  norm: { ln1: `${words.addNorm} 1`, ln2: `${words.addNorm} 2`, ln3: `${words.addNorm} 3` },
  ffn: words.feedForward,
  memory: 'Memory',
  inMatrix: 'Arrows move the cell · Esc leaves',
  stageOf: 'What is shown',
  views: 'Ways to look',
  viewsOfPart: 'Ways to look at this part',
  steps: 'Steps',
  links: 'Links',
  heads: 'All heads',
  positions: 'Positions',
  embedding: 'Embedding',
  journey: 'Journey',
  output: 'Output words',
  layers: 'By layer',
  opening: 'The sentence',
  numbers: 'Numbers',
  /** @param pair the languages, where the reader has chosen others; else empty */
  stillShowing: (text: string, pair: string) => `Still showing ${pair && `${pair}: `}“${text}”`,
  loadingTitle: 'Fetching the small Transformer',
  loadingText: 'It is trained, it runs in this page, and your sentence stays here.',
  viewLacks: (name: string) => `What was computed has no numbers for “${name}”.`,
  /** @param name of a view, or of the column beside it */
  viewFailed: (name: string) => `“${name}” could not be shown. The rest of the page goes on.`,
};
