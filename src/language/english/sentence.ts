import type { Body, Meaning } from '../meaning.ts';
import { type Context, lookingBack, sharing } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { englishClause, englishCommand, englishQuestion } from './clause.ts';
import { englishCleft, englishIdentification, englishRemark } from './remark.ts';
import type { EnglishStyle } from './style.ts';

/** The English words of a meaning, in order, with its mark. */
export function linearizeEnglish(meaning: Meaning, style: EnglishStyle): Word[] {
  const context: Context = { sayClause: (clause, inner) => englishClause(clause, style, inner) };
  const question = meaning.mood === 'question';
  const please = meaning.polite ? [word('please', meaning, 'polite')] : [];
  return [
    ...please,
    ...moodWords(meaning, style, context),
    word(question ? '?' : '.', meaning, 'stop'),
  ];
}

function moodWords({ body, mood }: Meaning, style: EnglishStyle, context: Context): Word[] {
  if (body.kind !== 'clause' || mood === 'statement') return bodyWords(body, style, context);
  const say = mood === 'question' ? englishQuestion : englishCommand;
  return say(body, style, context);
}

function bodyWords(body: Body, style: EnglishStyle, context: Context): Word[] {
  if (body.kind === 'clause') return englishClause(body, style, context);
  if (body.kind === 'because') {
    return [
      ...englishClause(body.main, style, context),
      word('because', body, 'conjunction'),
      ...englishClause(
        body.reason,
        { ...style, timeFirst: false },
        lookingBack(body.main, context),
      ),
    ];
  }
  if (body.kind === 'cleft') return englishCleft(body, style, context);
  if (body.kind === 'identification') return englishIdentification(body, style, context);
  if (body.kind === 'remark') {
    return englishRemark(body, style, context, (said, plain) => bodyWords(said, plain, context));
  }
  const left = englishClause(body.left, style, context);
  const comma = body.conjunction === 'but' ? [word(',', body, 'conjunction')] : [];
  const conjunction = word(body.conjunction, body, 'conjunction');
  const right = bodyWords(body.right, { ...style, timeFirst: false }, sharing(body, context));
  return [...left, ...comma, conjunction, ...right];
}
