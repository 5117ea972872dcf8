import { words } from './words.ts';

/** What computes, in plain words. */
export const engine = {
  badge: 'What computes this page',
  opening: 'Starting',
  failed: 'Not running',
  webgpu: 'WebGPU',
  wasm: 'CPU',
  /** Why it is not WebGPU: each stands alone, and ends a sentence among the problems. */
  fallback: {
    none: 'instead of WebGPU',
    unsupported: 'this browser offers no WebGPU',
    insecure: 'WebGPU works only over https',
    'no-adapter': 'WebGPU found no graphics adapter',
    refused: 'the graphics device cannot run this page’s WebGPU programs',
    disagrees: 'the graphics device computed wrong numbers',
    broken: 'the graphics device failed under WebGPU',
    chosen: 'as chosen here or in the address',
  },
  because: (reason: string) => ` (${reason})`,
  software: 'software adapter',
  milliseconds: (time: string) => `${time} ms`,
  dispatches: (count: number) => `${count} ${count === 1 ? 'dispatch' : 'dispatches'}`,
  explainWebgpu:
    'Your graphics processor computes every number here, through WebGPU. Each dispatch is one small program started on it.',
  explainSoftware:
    'WebGPU is there, but without a graphics processor behind it: the processor plays its part. Same numbers, more slowly.',
  explainWasm:
    'The CPU computes every number here: by plain loops for the model as it was trained, by WebAssembly for all that is changed of it. Same numbers as WebGPU.',
  elsewhere: 'What is shown was computed elsewhere: its time is not known here.',
  backend: words.backend,
  adapter: 'Adapter',
  time: 'Last run',
  launched: 'Dispatches',
  model: 'Model',
  modelOf: (layers: number, heads: number, width: number) =>
    `${layers} + ${layers} layers, ${heads} heads, d_model ${width}`,
  vocabulary: 'Vocabulary',
  words: (count: number) => `${count} tokens`,
  check: words.checkDevice,
  private: 'Nothing you write leaves this page.',
};
