import type { links as english } from '../../en/views/links.ts';
import { term } from '../../term.ts';
import { words } from '../words.ts';

export const links: typeof english = {
  weight: words.weight,
  links: (layer, head) => `第 ${layer} 层，头 ${head} 的连线`,
  queries: words.query,
  keys: words.key,
  hidden: (least) => `小于 ${least} 的不画`,
  asQuery: (word) => `${word}，作为查询`,
  asKey: (word) => `${word}，作为键`,
  whyLinks: `<b>线。</b>从一个<q>${term('query', '查询')}</q>出发的线加起来等于 1；到达一个<k>${term('key', '键')}</k>的线却不一定。指着一个键，就看到谁在看它。`,
};
