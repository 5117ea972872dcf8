export type ProblemParams = Readonly<Record<string, string | number>>;

/** The parts of a link, by the names they have in the address. */
const parts: Readonly<Record<string, string>> = {
  lang: 'language',
  theme: 'light or dark',
  dir: 'direction',
  text: 'sentence',
  t: 'decoding step',
  view: 'view',
  stack: 'stack',
  layer: 'layer',
  attn: 'attention',
  head: 'head',
  step: 'step',
  q: 'query',
  k: 'key',
  f: 'feature',
  pos: 'range of positions',
};

const named = (fields: string | number | undefined) =>
  String(fields ?? '')
    .split(',')
    .map((field) => parts[field] ?? field)
    .join(', ');

/** What went wrong, and what to do; by the problem's code. */
export const problems = {
  'text-empty': (_: ProblemParams) => 'Write a sentence, or pick one under Examples.',
  'text-too-long': ({ count, limit }: ProblemParams) =>
    `${count} tokens are more than the ${limit} this model reads. Shorten the sentence and it runs again.`,
  'weights-missing': (_: ProblemParams) =>
    'The trained model for this direction could not be fetched. Check the connection and try again; your sentence is kept.',
  'weights-damaged': (_: ProblemParams) =>
    'The model’s file arrived damaged, so nothing is computed from it. Try again to fetch it afresh; your sentence is kept.',
  'no-backend': (_: ProblemParams) =>
    'This browser offers neither WebGPU nor WebAssembly, so the model cannot run here. A current Chrome, Edge, Firefox or Safari can.',
  'device-lost': (_: ProblemParams) =>
    'The graphics device went away and did not come back. Try again; your sentence is kept.',
  superseded: (_: ProblemParams) => 'A newer sentence took its place.',
  'address-damaged': ({ fields }: ProblemParams) =>
    `Part of this link could not be read (${named(fields)}). The usual values stand in for it.`,
  unexpected: ({ message }: ProblemParams) =>
    `Something went wrong that should not have (${message}). Try again; your sentence is kept.`,
  retry: 'Try again',
  dismiss: 'Close this message',
};
