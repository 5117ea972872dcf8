/** The stops of the tour, by the names that the page's parts have for it. */
export const tour = {
  stops: {
    sentence: {
      title: 'What goes in',
      text: 'Write a sentence, or pick one under Examples. It is translated with every keystroke. Under it stand its tokens: click one to look at it.',
    },
    translation: {
      title: 'What comes out',
      text: 'The translation is written one token at a time. ◀ and ▶ go back and forth in it, and everything on the page follows.',
    },
    map: {
      title: 'The whole model',
      text: 'Encoder at the left, decoder at the right, the data flows upwards. Every small picture is what one attention head did: click one to see it at work.',
    },
    picture: {
      title: 'One part at work',
      text: 'Here the chosen part computes, with the real numbers. Point at a cell, or click it to keep it.',
    },
    why: {
      title: 'Why this number',
      text: 'The question this step answers about your sentence, and the sum behind the cell you point at.',
    },
    formula: {
      title: 'The walk',
      text: 'Each term of the formula is a step. → and ← walk them from anywhere, Space plays them.',
    },
  },
  progress: 'Stop {{current}} of {{total}}',
  live: (title: string, text: string, place: number, of: number) =>
    `Stop ${place} of ${of}. ${title}. ${text}`,
  next: 'Next',
  previous: 'Back',
  done: 'Done',
  close: 'End the tour',
};
