import { circumstances } from '../lexicon/adverbials.ts';
import type { Cleft, Identification, Opinion, Remark } from '../meaning.ts';
import type { Context } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { frenchClause } from './clause.ts';
import { dative } from './clitics.ts';
import { french, frenchPhrase, frenchPlace, owners } from './noun-phrase.ts';

/** "C'est dans cet esprit que …". */
export function frenchCleft(cleft: Cleft, context: Context): Word[] {
  const { clause, front } = cleft;
  const fronted =
    front.kind === 'circumstance'
      ? [
          french(circumstances[front.circumstance].fr, front, 'preposition'),
          ...frenchPhrase(front.ground, {}, context),
        ]
      : frenchPlace(front, context);
  return [
    word("c'", cleft, 'cleft'),
    word('est', cleft, 'cleft'),
    ...fronted,
    french('que', cleft, 'relative'),
    ...frenchClause(clause, context),
  ];
}

/** "C'est ce que nous voulons"; what we miss "nous manque", what the king misses "manque au roi". */
export function frenchIdentification(said: Identification, context: Context): Word[] {
  const opening = [
    word("c'", said, 'cleft'),
    word('est', said, 'cleft'),
    word('ce', said, 'cleft'),
  ];
  const { clause } = said;
  const { predicate, subject } = clause;
  if (predicate.kind !== 'verb' || predicate.verb !== 'miss') {
    return [...opening, french('que', said, 'cleft'), ...frenchClause(clause, context)];
  }
  const missing = word('manque', clause, 'verb', 'tense');
  const missed =
    subject.kind === 'pronoun'
      ? [word(dative(subject, context), subject, 'head'), missing]
      : [missing, word('à', clause, 'verb'), ...frenchPhrase(subject, {}, context)];
  return [...opening, word('qui', said, 'cleft'), ...missed];
}

/** "… - c'est ce que nous voulons, à mon avis". */
export function frenchRemark(
  remark: Remark,
  context: Context,
  sayBody: (said: Remark['said']) => Word[],
): Word[] {
  const { comment, opinion, said } = remark;
  return [
    ...sayBody(said),
    ...(comment
      ? [word('-', remark, 'conjunction'), ...frenchIdentification(comment, context)]
      : []),
    ...(opinion ? opinionWords(opinion, context) : []),
  ];
}

/** "à mon avis", "selon Anna", "selon le roi". */
function opinionWords(opinion: Opinion, context: Context): Word[] {
  const comma = word(',', opinion, 'conjunction');
  const { owner } = opinion;
  if (owner.kind !== 'pronoun') {
    const according = word('selon', opinion, 'preposition', 'head');
    return [comma, according, ...frenchPhrase(owner, {}, context)];
  }
  const [possessive] = owners[owner.pronoun];
  return [
    comma,
    word('à', opinion, 'preposition'),
    word(possessive, owner, 'head', 'genitive'),
    word('avis', opinion, 'head'),
  ];
}
