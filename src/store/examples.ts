import type { Direction } from '../language/direction.ts';

// Stand-ins until the language room offers its own examples and suggestions.
const english = [
  'The animal did not cross the street because it was too tired.',
  'The animal did not cross the street because it was too wide.',
  'The big house is old.',
];
const texts: Record<Direction, readonly string[]> = {
  'en-fr': english,
  'en-zh': english,
  'zh-en': ['动物没有过街，因为它太累了。', '我昨天看见了猫。'],
};

export type Example = { readonly text: string; readonly construction: string };

export function examplesFor(direction: Direction): readonly Example[] {
  return texts[direction].map((text) => ({ text, construction: 'C9' }));
}

export function suggest(_token: string, _direction: Direction): readonly string[] {
  return [];
}
