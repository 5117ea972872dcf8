import type { roles as english } from '../../en/views/roles.ts';
import { term } from '../../term.ts';

export const roles: typeof english = {
  names: {
    previous: '前一个词元',
    next: '后一个词元',
    itself: '自己',
    same: '相同的词元',
    pronoun: '代词 → 所指',
    classifier: '量词 → 名词',
    particle: '小品词 → 动词',
    adjective: '形容词 → 名词',
    determiner: '限定词 → 名词',
    sink: '标记和标点',
  },
  table: '每个头做什么：在训练时没见过的句子上测得',
  heading: '层、头',
  bits: '熵（比特）',
  all: '全部',
  groups: '哪些头',
  group: { all: '所有头', busy: '有分工的', dull: '没有分工的' },
  counting: '统计什么',
  counted: { hits: '最大权重', weight: '平均权重' },
  dull: '无分工',
  short: (place, layer, head) => `${place} ${layer}.${head}`,
  chance: (place) => `${place}，随机`,
  cases: (count) => `共 ${count}`,
  none: '没有符合条件的头。',
  score: ({ name, hits, weight, cases, chance }) =>
    `${name}：${cases} 例中，最大权重落在那里的占 ${hits}，平均权重 ${weight}，随机为 ${chance}`,
  waiting: '正在取测量结果。',
  failed: '没能取到这个模型的测量结果。',
  apart: '这批数值不是在这里算的，它们的模型没有测量结果。',
  moment: '测量的是训练好的模型；训练到这一步时的头没有测量结果。',
  does: ({ name, score, cases, chance }) => `${name} ${score}（${cases} 例，随机为 ${chance}）`,
  measured: (what) => `这个头，实测：${what}`,
  measuredDull: (what) => `这个头，实测：没有分工，最突出的是${what}`,
  question: '每个头各做什么？',
  how: (sentences) =>
    `用 ${sentences} 个训练时没见过的句子来测每个头。一<b>例</b>就是一行，可以预期它看某个词元：代词看它所指的名词，形容词看它修饰的名词。得分是这个头的最大${term('weight', '权重')}落在那里的比例；“随机”是对所有词元一样看时的得分。`,
  rows: '在解码器里，一个词元的行是产生它的那一行。在交叉注意力里，“自己”是正要产生的词元所译的原文词元，“前一个词元”“后一个词元”是它前后的词元所译的原文词元。',
  dullRule: (dull, heads) =>
    `一个头如果在至少有十例的各项里，没有一项比随机高出 25 个百分点，就算<b>没有分工</b>；看 <eos>、<bos> 和标点不算。${heads} 个头里有 ${dull} 个是这样：并不是每个头都有分工。`,
  try: '点一个得分，就会打开一个能看出这一点的句子。点头的名字，看它最突出的一项；表按某一列排序时，看那一项。',
};
