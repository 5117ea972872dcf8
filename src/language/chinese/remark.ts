import { circumstances } from '../lexicon/adverbials.ts';
import type { Cleft, Identification, Opinion, Remark } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { chineseClause } from './clause.ts';
import { chinesePhrase, chinesePlace } from './noun-phrase.ts';

/** 正是本着这种精神，…. */
export function chineseCleft(cleft: Cleft, context: Context): Word[] {
  const { clause, front } = cleft;
  const fronted =
    front.kind === 'circumstance'
      ? [
          word(circumstances[front.circumstance].zh, front, 'preposition'),
          ...chinesePhrase(front.ground, {}, context),
        ]
      : chinesePlace(front, context, true);
  return [
    word('正是', cleft, 'cleft'),
    ...fronted,
    word('，', cleft, 'relative'),
    ...chineseClause(clause, context),
  ];
}

/** 这就是我们想要的; what is missing 这就是我们所缺少的. */
export function chineseIdentification(said: Identification, context: Context): Word[] {
  const { clause } = said;
  const { predicate, subject } = clause;
  const missing = predicate.kind === 'verb' && predicate.verb === 'miss';
  return [
    word('这就是', said, 'cleft'),
    ...(missing
      ? [...chinesePhrase(subject, {}, context), word('所缺少', clause, 'verb', 'tense')]
      : chineseClause(clause, { ...context, relative: true })),
    word('的', said, 'cleft'),
  ];
}

/** 在我看来 opens what it is about: the comment, or all that is said. */
export function chineseRemark(
  remark: Remark,
  context: Context,
  sayBody: (said: Remark['said']) => Word[],
): Word[] {
  const { comment, opinion, said } = remark;
  const view = opinion ? opinionWords(opinion, context) : [];
  if (!comment) return [...view, ...sayBody(said)];
  return [
    ...sayBody(said),
    word('——', remark, 'conjunction'),
    ...view,
    ...chineseIdentification(comment, context),
  ];
}

function opinionWords(opinion: Opinion, context: Context): Word[] {
  return [
    word('在', opinion, 'preposition'),
    ...chinesePhrase(opinion.owner, {}, context),
    word('看来', opinion, 'head'),
    word('，', opinion, 'conjunction'),
  ];
}
