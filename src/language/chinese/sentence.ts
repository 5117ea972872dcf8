import type { Body, Clause, Meaning } from '../meaning.ts';
import { type Context, lookingBack, sharing } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { chineseTokens } from './characters.ts';
import { chineseClause } from './clause.ts';
import { chineseCleft, chineseIdentification, chineseRemark } from './remark.ts';
import { canonicalChinese } from './style.ts';

/** "And" between clauses is a comma: 男孩睡了，女孩唱歌了。 */
const conjunctions = { and: '，', or: '，或者', but: '，但是' } as const;

/** The Chinese words of a meaning, in order; full-width marks. Tokens are their characters. */
export function linearizeChinese(meaning: Meaning, chinese = canonicalChinese): Word[] {
  const { body } = meaning;
  const context: Context = { sayClause: chineseClause, chinese };
  const asked = meaning.mood === 'question';
  const please = meaning.polite ? [word('请', meaning, 'polite')] : [];
  const command = meaning.mood === 'command';
  const words =
    asked && body.kind === 'clause'
      ? questionWords(body, context)
      : command && body.kind === 'clause'
        ? chineseClause(body, context, { command })
        : bodyWords(body, context);
  return [...please, ...words, word(asked ? '？' : '。', meaning, 'stop')].flatMap(characters);
}

/** 吗 unless the question has a word of its own: 哪里. */
function questionWords(clause: Clause, context: Context): Word[] {
  const words = chineseClause(clause, context, { asked: true });
  return clause.predicate.kind === 'whereabouts'
    ? words
    : [...words, word('吗', clause, 'question')];
}

function bodyWords(body: Body, context: Context): Word[] {
  if (body.kind === 'clause') return chineseClause(body, context);
  if (body.kind === 'because') {
    return [
      ...chineseClause(body.main, context),
      word('，因为', body, 'conjunction'),
      ...chineseClause(body.reason, lookingBack(body.main, context), { reason: true }),
    ];
  }
  if (body.kind === 'cleft') return chineseCleft(body, context);
  if (body.kind === 'identification') return chineseIdentification(body, context);
  if (body.kind === 'remark') {
    return chineseRemark(body, context, (said) => bodyWords(said, context));
  }
  return [
    ...chineseClause(body.left, context),
    word(conjunctions[body.conjunction], body, 'conjunction'),
    ...bodyWords(body.right, sharing(body, context)),
  ];
}

/** One token per character; each keeps the marks, the first keeps the links. */
function characters(whole: Word): Word[] {
  return chineseTokens(whole.text).map((text) => ({ ...whole, text }));
}
