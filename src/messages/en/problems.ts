import { engine } from './engine.ts';
import { words } from './words.ts';

export type ProblemParams = Readonly<Record<string, string | number>>;

/** The parts of a link, by the names they have in the address. */
const parts: Readonly<Record<string, string>> = {
  lang: words.language,
  theme: 'light or dark',
  dir: 'direction',
  text: 'sentence',
  s: 'which sentence',
  prefix: 'words given',
  own: 'whose translation',
  t: 'decoding step',
  view: 'view',
  stack: 'stack',
  layer: 'layer',
  attn: words.attention,
  head: 'head',
  step: 'step',
  q: words.query,
  k: words.key,
  f: 'feature',
  pos: 'range of positions',
  undivided: 'undivided or not',
  trained: 'the moment of training',
  present: 'present mode',
  hide: 'panels to hide',
};

const named = (fields: string | number | undefined) =>
  String(fields ?? '')
    .split(',')
    .map((field) => parts[field] ?? field)
    .join(', ');

const languages: Readonly<Record<string, string>> = words.languages;
const languageOf = (name: string | number | undefined) => languages[String(name)] ?? '';

/** Why there is no WebGPU, as the end of a sentence. */
const reasons: Readonly<Record<string, string>> = engine.fallback;
const obstacle = (reason: string | number | undefined) =>
  reasons[String(reason)] ?? engine.fallback.unsupported;

/** What went wrong, and what to do; by the problem's code. */
export const problems = {
  'text-empty': (_: ProblemParams) => 'Write a sentence, or pick one under Examples.',
  'text-too-long': ({ count, limit }: ProblemParams) =>
    `${count} tokens are more than the ${limit} this model reads. Shorten the sentence and it runs again.`,
  'text-wordless': (_: ProblemParams) =>
    'There is no word in this to translate. Write a sentence, or pick one under Examples.',
  'text-other-language': ({ found, read }: ProblemParams) =>
    `This is ${languageOf(found)}; the model reads ${languageOf(read)}.`,
  'weights-missing': (_: ProblemParams) =>
    'The trained model for this direction could not be fetched. Check the connection and try again; your sentence is kept.',
  'weights-interrupted': (_: ProblemParams) =>
    'The model’s file was interrupted on its way here. Check the connection and try again; your sentence is kept.',
  'weights-stalled': ({ seconds }: ProblemParams) =>
    `Nothing more of the model’s file has arrived for ${seconds} seconds. Check the connection and try again; your sentence is kept.`,
  'weights-damaged': (_: ProblemParams) =>
    'The model’s file arrived damaged, so nothing is computed from it. Try again to fetch it afresh; your sentence is kept.',
  'program-missing': (_: ProblemParams) =>
    'The part of this page that computes could not be fetched. Check the connection and try again; your sentence is kept.',
  'program-interrupted': (_: ProblemParams) =>
    'The part of this page that computes was interrupted on its way here. Check the connection and try again; your sentence is kept.',
  'program-stalled': ({ seconds }: ProblemParams) =>
    `Nothing more of the part that computes has arrived for ${seconds} seconds. Check the connection and try again; your sentence is kept.`,
  'program-damaged': (_: ProblemParams) =>
    'The part of this page that computes arrived damaged. Try again to fetch it afresh; your sentence is kept.',
  'webgpu-unavailable': ({ reason }: ProblemParams) =>
    `The address asks for WebGPU, but ${obstacle(reason)}. Without backend=webgpu in the address, the CPU computes instead.`,
  'wasm-forbidden': (_: ProblemParams) =>
    'What is changed of the model is computed by WebAssembly here, and a security policy forbids it. Whoever serves this page can allow it, with “wasm-unsafe-eval”.',
  'wasm-failed': (_: ProblemParams) =>
    'WebAssembly is there but did not start; memory may be short. Try again; your sentence is kept.',
  'no-backend': (_: ProblemParams) =>
    'What is changed of the model is computed by WebAssembly here, which this browser does not offer. A current Chrome, Edge, Firefox or Safari does.',
  'device-lost': (_: ProblemParams) =>
    'The graphics device went away and did not come back. Try again; your sentence is kept.',
  superseded: (_: ProblemParams) => 'A newer sentence took its place.',
  'address-damaged': ({ fields }: ProblemParams) =>
    `Part of this link could not be read (${named(fields)}). The usual values stand in for it.`,
  'snapshot-lost': ({ step, damaged }: ProblemParams) =>
    `The model after ${step} steps of training ${damaged ? 'arrived damaged, so nothing is computed from it' : 'could not be fetched'}. What was shown stays; choose that moment again to fetch it afresh.`,
  'language-missing': ({ locale }: ProblemParams): string =>
    locale === 'zh-CN'
      ? 'The page’s words in Chinese could not be fetched. Check the connection and choose “中文” again.'
      : 'The page’s words in English could not be fetched. Check the connection and choose “English” again.',
  unexpected: (_: ProblemParams) =>
    'Something went wrong that should not have. Try again; your sentence is kept.',
  retry: 'Try again',
  dismiss: 'Close this message',
};
