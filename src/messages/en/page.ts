/** Header, columns and the link. */
export const page = {
  title: 'Attentoscope',
  subtitle: 'attention, step by step',
  documentTitle: 'Attentoscope · attention, step by step',
  skipToStage: 'Skip to the picture',
  sheets: 'Part of the page',
  mapSheet: 'Map',
  stageSheet: 'Picture',
  whySheet: 'Why',
  /** At the foot of a column that goes on. */
  more: 'more below',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link to this page',
  linkRefused:
    'This browser keeps the page from the clipboard. The link is selected, ready to copy.',
  linkField: 'Link',
  linkTooLong:
    'The sentence is too long for a link. Whoever opens it finds everything here but the sentence; in this tab it is kept.',
  theme: 'Light or dark',
  light: 'Light',
  dark: 'Dark',
  system: 'Like the system',
  otherLanguage: '中文',
  switchLanguage: '切换为中文',
  keyboard: 'Keyboard',
  keys: [
    ['← →', 'one step back, one step on'],
    ['Space', 'play the steps, pause'],
    ['Enter on a matrix', 'go in: there the arrows move the cell'],
    ['Shift + ← →', 'a step, even inside a matrix'],
    ['↑ ↓ on the map', 'move from head to head; Enter chooses'],
    ['↑ ↓ on the words', 'move from word to word; Enter chooses'],
    ['Esc', 'leave the matrix, release what is pointed at'],
    ['?', 'this list'],
    ['Back, in the browser', 'undo a view, head, step, language or sentence'],
  ] as readonly (readonly [key: string, what: string])[],
};
