import { sentence as en } from '../../src/messages/en/sentence/sentence.ts';
import { sentence as zh } from '../../src/messages/zh/sentence/sentence.ts';

/** What the tables of the model card say, in each language. */
export const words = {
  en: {
    directions: ['English → French', 'English → Chinese', 'Chinese → English'],
    constructions: en.constructions,
    of: (share: string, cases: number) => `${share} of ${cases}`,
    lengths: (from: number, to: number) => `${from}–${to} words`,
    parts: ['embedding, shared', 'attention', 'feed-forward', 'layer norms', 'all'],
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
    parts: ['词嵌入（共用）', '注意力', '前馈网络', '层归一化', '合计'],
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
