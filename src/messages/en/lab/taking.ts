import { words } from '../words.ts';

/** The model's files, and how to run them in a notebook. File names come named. */
export const taking = {
  title: words.takeAway,
  intro:
    'The model that is shown, as trained, in single precision; the page writes the files itself. What the page switches off or forces is not in them.',
  files: 'Files',
  kinds: {
    program: 'the model in PyTorch, in the paper’s order; it reads the two files below',
    weights: 'every parameter, by its name on the page',
    vocabulary: 'ids by token',
    encoder: 'ONNX: from ids to memory; every activation is an output',
    decoder: 'ONNX: from memory and the words so far to the next word',
  },
  download: (name: string) => `Download ${name}`,
  written: (name: string, kilobytes: number) => `${name}: ${kilobytes} kB written`,
  cell: 'In a notebook',
  cellIntro:
    'With the first three files beside it, this translates the present sentence and prints the weights of the chosen head, a row for each word.',
  copy: words.copyText,
  copied: words.copied,
  notCopied: 'The browser keeps the page from the clipboard: select the text and copy it.',
  without: 'This run came without parameters: there is no model to take away.',
};
