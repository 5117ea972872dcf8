import { words } from './words.ts';

/** The check of the visitor's own machine. */
export const device = {
  title: words.checkDevice,
  intro:
    'Every program that computes this page runs here once more, on your sentence, and is held against plain loops in double precision; the loops take each step from the step before, so that a wrong one is found where it is. Nothing leaves this machine.',
  checking: (backend: string) => `Checking ${backend} …`,
  done: 'Checked.',
  failed: 'The check itself could not be loaded. Try again when there is a connection.',
  backend: words.backend,
  time: 'One edit',
  timeOf: (median: string, slowest: string) => `${median} ms, slowest ${slowest} ms`,
  step: 'Largest error of a step',
  whole: 'of the whole edit',
  verdict: 'Verdict',
  sound: 'agrees',
  unsound: 'wrong',
  unchecked: 'not checked',
  wasmForbidden: 'WebAssembly did not start',
  faster: (backend: string, times: string) => `${backend} is ${times} times as fast here.`,
  choose: 'Compute with',
  remembered:
    'WebAssembly, once chosen, is kept for your next visits; choosing WebGPU undoes that.',
  kernels: 'WebGPU, program by program',
  kernel: 'Program',
  where: 'furthest off in',
  activations: 'Every activation',
  activation: 'Activation',
  stepBy: (backend: string) => `${backend}, step`,
  wholeBy: (backend: string) => `${backend}, whole`,
  limits: 'What the adapter allows',
  again: 'Check again',
  copy: words.copyText,
  copied: words.copied,
  close: words.close,
};
