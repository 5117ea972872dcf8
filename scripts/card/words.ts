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
    lengths: (from: number, to: number) => `${from}–${to} words`,
    parts: { ...cardEn.groups, all: costEn.total },
    figures: {
      heldOut: 'held-out sentences, exact match',
      offPattern: 'off the usual patterns',
      long: 'of 16 to 24 words',
      coreference: 'pronoun and adjective right',
      flips: 'both of a flipped pair right',
      classifiers: 'classifiers',
      particles: 'verbs with particles',
      handwritten: 'typed by hand',
    },
  },
  zh: {
    directions: ['英 → 法', '英 → 中', '中 → 英'],
    constructions: zh.constructions,
    of: (share: string, cases: number) => `${cases} 例中 ${share}`,
    lengths: (from: number, to: number) => `${from}–${to} 词`,
    parts: { ...cardZh.groups, all: costZh.total },
    figures: {
      heldOut: '留出句，译文完全一致',
      offPattern: '不合惯常搭配的句子',
      long: '16 到 24 词的句子',
      coreference: '代词和形容词都对',
      flips: '成对句子两句都对',
      classifiers: '量词',
      particles: '带小品词的动词',
      handwritten: '手写句子',
    },
  },
} as const;
