import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The links between words. */
export const links = {
  weight: words.weight,
  links: (layer: number, head: number) => `Links of layer ${layer}, head ${head}`,
  queries: 'Queries',
  keys: 'Keys',
  hidden: (least: string) => `below ${least} not drawn`,
  asQuery: (word: string) => `${word} as a query`,
  asKey: (word: string) => `${word} as a key`,
  whyLinks: `<b>The lines.</b> Those that leave a <q>${term('query', 'query')}</q> add up to 1. Those that arrive at a <k>${term('key', 'key')}</k> need not: point at a key to see who looks at it.`,
};
