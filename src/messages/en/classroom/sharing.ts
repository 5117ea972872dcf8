import { words } from '../words.ts';

const names = {
  map: 'map of the model',
  arithmetic: 'arithmetic',
  translation: 'translation',
};

/** A link for a class, and what a page that was opened by one says. */
export const sharing = {
  title: 'A link for a class',
  about:
    'Whoever opens it finds the page as it is now, without what you leave out here. One click brings all of it back.',
  shows: 'The link shows',
  panels: names,
  predictions: 'predictions: each step is asked before it is shown',
  link: 'The link',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser keeps the page from the clipboard: the link is selected, ready to copy.',
  qr: 'QR code of the link above',
  fine: 'A long link makes a fine code: show it large, or shorten the sentence.',
  tooLong: 'The sentence is too long for a link: whoever opens it finds another one.',
  close: words.close,
  hidden: (list: readonly (keyof typeof names)[]) =>
    `This link leaves out: ${list.map((panel) => names[panel]).join(', ')}.`,
  showAll: 'Show everything',
};
