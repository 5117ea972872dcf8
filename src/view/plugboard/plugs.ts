import type { Stack } from '../../trace/topology.ts';

/** What an attention is fed, in the order of the formula. */
export const plugNames = ['q', 'k', 'v'] as const;
export type PlugName = (typeof plugNames)[number];

/** Which stack queries, keys and values of a cross-attention come from. */
export type Plugs = Readonly<Record<PlugName, Stack>>;

const letters = { encoder: 'e', decoder: 'd' } as const satisfies Record<Stack, string>;
type Letter = (typeof letters)[Stack];
/** The same as in a link: a letter each for queries, keys and values. */
export type PlugWord = `${Letter}${Letter}${Letter}`;

export const plugWords = [
  ...(['dee', 'ddd', 'eee', 'ded'] as const),
  ...(['dde', 'edd', 'eed', 'ede'] as const),
] satisfies readonly PlugWord[];

/** As the paper has it (section 3.2.3), and what it is taken for. */
export const presets = {
  right: 'dee',
  self: 'ddd',
  asked: 'eee',
  apart: 'ded',
} as const satisfies Record<string, PlugWord>;
export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as Preset[];

export function plugsIn(word: PlugWord): Plugs {
  const stack = (at: number): Stack => (word[at] === 'e' ? 'encoder' : 'decoder');
  return { q: stack(0), k: stack(1), v: stack(2) };
}

/** One of them from that stack, the others as they were. */
export function plugged(word: PlugWord, name: PlugName, stack: Stack): PlugWord {
  const plugs = { ...plugsIn(word), [name]: stack };
  return `${letters[plugs.q]}${letters[plugs.k]}${letters[plugs.v]}`;
}

export function presetOf(word: PlugWord): Preset | null {
  return presetNames.find((name) => presets[name] === word) ?? null;
}
