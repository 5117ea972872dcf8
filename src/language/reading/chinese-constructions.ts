import { deixis, prepositions, times } from '../lexicon/adverbials.ts';
import { verbIds, verbOf } from '../lexicon/verbs.ts';
import type { ConstructionId } from '../meaning.ts';
import type { Read } from './chinese-verbs.ts';

type Test = (text: string, words: readonly Read[]) => boolean;

const has =
  (pattern: RegExp): Test =>
  (text) =>
    pattern.test(text);
const either = (all: readonly string[]) => new RegExp(all.filter((one) => one !== '').join('|'));

const parts = verbIds
  .map(verbOf)
  .filter(({ en }) => en.particle)
  .flatMap(({ zh }) => [zh.text, zh.everyday ?? '', zh.past ?? '']);
const after = Object.values(prepositions).map(({ zh }) => zh.after);
const describing = Object.values(prepositions)
  .map(({ zh }) => zh.before)
  .filter((one) => one !== '在');
const when = [...Object.values(times), ...Object.values(deixis)].map(({ zh }) => zh);

/** 女孩写的信: a verb right before 的; or one before it and one after: 追猫的狗睡了. */
const relates: Test = (_, words) =>
  words.some(({ word }, index) => {
    if (word !== '的') return false;
    const [done, still] = [words.slice(0, index), words.slice(index + 1)];
    const verbs = (all: readonly Read[]) => all.some((one) => one.kind === 'verb');
    const said = /^[很太在]|非常/;
    const last = done.at(-1);
    if (last?.kind === 'verb' && !said.test(last.word)) return true;
    return last?.kind === 'thing' && verbs(done.slice(1)) && verbs(still);
  });
const commands: Test = (text, words) =>
  /^(请|不要|别)/.test(text) || (words[0]?.kind === 'verb' && !/[？吗]/.test(text));

/** What tells a construction, the most telling first; what none of them fits says who does what. */
export const chineseTests: readonly (readonly [ConstructionId, Test])[] = [
  ['C14', has(/看来|自\d+年|大多数|正是|所(缺少|[^有])/)],
  ['C9', has(/因为/)],
  ['C15', has(/，/)],
  ['C16', commands],
  ['C17', has(/哪里/)],
  ['C17', has(new RegExp(`(${either(after).source})(当时|以前)?(没)?有`))],
  ['C8', relates],
  ['C13', has(/比|让|使|那么|更|做/)],
  ['C10', has(/给|讲|寄|把/)],
  ['C18', has(/能|必须|应该|想|可以|从不|从来|总是|经常|永远/)],
  ['C12', has(either(parts))],
  ['C5', has(/吗|？/)],
  ['C4', has(/不|没/)],
  ['C3', has(/[两三四五六七八九十]\p{L}/u)],
  ['C11', has(/[我你他她它们妈爸]的|[安玛露艾保汤苏爱大]\p{L}+的/u)],
  ['C6', has(either(when))],
  ['C7', has(either(['在', ...describing]))],
  ['C2', (_, words) => words.some(({ kind }) => kind === 'quality')],
  ['C1', () => true],
];
