import type { vocabulary as english } from '../../en/sentence/vocabulary.ts';

const categories: typeof english.categories = {
  people: '人',
  names: '人名',
  animals: '动物',
  food: '饮食',
  things: '物品',
  places: '地方',
  ideas: '事情、天气、观念',
  doing: '动词',
  qualities: '形容词',
  numbers: '数词',
  when: '时间',
  where: '地点',
  pronouns: '人称',
  small: '其他',
};

export const vocabulary: typeof english = {
  title: '模型的词表',
  close: '关闭词表',
  search: '用两种语言搜索',
  categories,
  category: '类别',
  found: (count) => `${count} 条`,
  nothing: (text) => `词表里没有“${text}”`,
  write: (word) => `写入“${word}”`,
  field: '句子框里：',
};
