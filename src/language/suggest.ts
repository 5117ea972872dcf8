import { type Direction, type Language, languagesOf } from './direction.ts';
import { adjectives } from './lexicon/adjectives.ts';
import { comparableIds, englishComparative } from './lexicon/comparison.ts';
import { givingVerbs } from './lexicon/giving.ts';
import { farNumbers } from './lexicon/irregular.ts';
import { names } from './lexicon/names.ts';
import { nouns } from './lexicon/nouns.ts';
import { verbIds, verbOf } from './lexicon/verbs.ts';
import { formOf } from './reading/inflections.ts';
import { numberWordOf } from './reading/spelt.ts';
import { tokenize } from './tokenizer.ts';
import { lexiconOf, type Words } from './words.ts';

type Category = 'noun' | 'verb' | 'adjective';

/**
 * Words of the source language that the model knows, near to an unknown one, nearest first; often
 * none. First comes what says the same: the word for digits, or another form of the
 * word (walk for walking). Then English goes by spelling, with words of a category that the
 * ending suggests first; Chinese knows variants of its characters and the names in Latin letters, and
 * guesses nothing else.
 */
export function suggest(token: string, direction: Direction, words: Words, limit = 4): string[] {
  const wanted = token.toLowerCase().normalize('NFC');
  if (wanted === '') return [];
  const { source } = languagesOf(direction);
  const lexicon = lexiconOf(words);
  const known = lexicon.tokensOf(source);
  const read = (word: string) =>
    tokenize(word, source).every(({ text }) => lexicon.isOf(text, source));
  const same = sameAs(wanted, source).filter(read);
  const near = source === 'zh' ? suggestChinese(wanted, known) : suggestEnglish(wanted, known);
  return [...new Set([...same, ...near])].slice(0, limit);
}

/** What says the same as the word, whether the model knows it or not. */
function sameAs(wanted: string, source: Language): string[] {
  const form = source === 'en' ? formOf(wanted) : undefined;
  return [numberWordOf(wanted, source), form].filter((word) => word !== undefined);
}

// Nothing longer is a misspelt word, and the distance is quadratic.
const longestWord = 24;

function suggestEnglish(wanted: string, known: readonly string[]): string[] {
  if (farNumbers.has(wanted)) return [];
  if (wanted.length > longestWord || !/^\p{L}+$/u.test(wanted)) return [];
  const guessed = guessCategories(wanted);
  const ranked = known.flatMap((form) => {
    if (!/^[a-z]{2,}$/.test(form) || form === wanted) return [];
    const distance = distanceBetween(wanted, form);
    if (distance > tolerance(wanted, form)) return [];
    const alike = guessed.some((category) => categories().get(form)?.has(category));
    return [{ form, score: distance - (alike ? 0.5 : 0) }];
  });
  return ranked.sort((one, other) => one.score - other.score).map(({ form }) => form);
}

/** A third of the letters may be wrong; an ending (walking, beautifully) may be lost whole. */
function tolerance(wanted: string, form: string): number {
  const ending = wanted.startsWith(form) && form.length >= 3 ? wanted.length - form.length : 0;
  return Math.max(ending <= 4 ? ending : 0, Math.round(Math.min(wanted.length, form.length) / 3));
}

/** A farmer is a noun, and bigger an adjective. */
function guessCategories(word: string): readonly Category[] {
  if (/(ed|ing|ize|ise)$/.test(word)) return ['verb'];
  if (/(ful|ous|ive|able|less|al|ic|y)$/.test(word)) return ['adjective'];
  if (word.endsWith('er')) return ['noun', 'adjective'];
  return /(s|or|tion|ness|ment|ity)$/.test(word) ? ['noun'] : [];
}

let table: Map<string, Set<Category>> | undefined;

function categories(): Map<string, Set<Category>> {
  if (table) return table;
  const made = new Map<string, Set<Category>>();
  const add = (form: string, category: Category) => {
    made.set(form, (made.get(form) ?? new Set()).add(category));
  };
  for (const { en } of Object.values(nouns))
    for (const form of Object.values(en)) add(form, 'noun');
  for (const { en } of Object.values(adjectives)) add(en, 'adjective');
  for (const id of comparableIds) add(englishComparative(id) ?? '', 'adjective');
  for (const { en } of [...verbIds.map(verbOf), ...Object.values(givingVerbs)]) {
    for (const form of [en.base, en.third, en.past]) add(form, 'verb');
  }
  table = made;
  return made;
}

/** Letters added, dropped, changed or swapped with their neighbour (optimal string alignment). */
export function distanceBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + same,
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Traditional characters and polite or old variants of known ones, in pairs: 貓猫. */
const variants =
  '您你妳你牠它咱我二两兩两俩两沒没嗎吗們们這这會会過过見见聽听買买賣卖讀读寫写開开關关門门書书車车馬马魚鱼鳥鸟貓猫頭头條条張张個个隻只輛辆紅红藍蓝綠绿黃黄長长舊旧難难貴贵樹树橋桥電电腦脑機机燈灯話话語语師师學学醫医國国農农親亲愛爱歡欢為为裡里裏里後后飯饭麵面雞鸡蘋苹龜龟強强題题紙纸課课陽阳鴨鸭豬猪獅狮鷹鹰鯨鲸場场廠厂館馆圖图兒儿護护藝艺術术幣币錢钱鋼钢鉛铅筆笔傘伞錘锤鐘钟飛飞帶带離离選选擇择請请謝谢討讨厭厌';

function suggestChinese(wanted: string, known: readonly string[]): string[] {
  const name = Object.values(names).find(({ text }) => text === wanted);
  if (name) return [...name.zh].every((one) => known.includes(one)) ? [name.zh] : [];
  const pairs = [...variants];
  const at = pairs.findIndex((character, index) => index % 2 === 0 && character === wanted);
  const variant = at < 0 ? undefined : pairs[at + 1];
  return variant && variant !== wanted && known.includes(variant) ? [variant] : [];
}
