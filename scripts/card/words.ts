import { card as cardEn } from '../../src/messages/en/lab/card.ts';
import { cost as costEn } from '../../src/messages/en/lab/cost.ts';
import { sentence as en } from '../../src/messages/en/sentence/sentence.ts';
import { card as cardZh } from '../../src/messages/zh/lab/card.ts';
import { cost as costZh } from '../../src/messages/zh/lab/cost.ts';
import { sentence as zh } from '../../src/messages/zh/sentence/sentence.ts';

/** What the tables of the model card say, in each language. */
export const words = {
  en: {
    directions: ['English → French', 'English → Chinese', 'Chinese → English'],
    constructions: en.constructions,
    of: (share: string, cases: number) => `${share} of ${cases}`,
    lengths: cardEn.lengths,
    parts: { ...cardEn.groups, all: costEn.total },
    figures: cardEn.figures,
  },
  zh: {
    directions: ['英 → 法', '英 → 中', '中 → 英'],
    constructions: zh.constructions,
    of: (share: string, cases: number) => `${cases} 例中 ${share}`,
    lengths: cardZh.lengths,
    parts: { ...cardZh.groups, all: costZh.total },
    figures: cardZh.figures,
  },
} as const;
