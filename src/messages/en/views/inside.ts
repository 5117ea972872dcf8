import { words } from '../words.ts';

/** What the views of what goes on inside share. */
export const inside = {
  which: 'Which words',
  source: words.source,
  target: words.translation,
  strips: (name: string) => `${name}: all the numbers`,
  value: words.value,
  /** @param row of the picture @param dimension from 0 */
  cell: (row: string, dimension: number, value: string) =>
    `${row}, dimension ${dimension}: ${value}`,
};
