import type { Body, Meaning } from '../meaning.ts';
import { type Context, lookingBack, sharing } from '../phrase.ts';
import { type Word, word } from '../word.ts';
import { frenchClause, frenchCommand, frenchWhere } from './clause.ts';
import { elide } from './elision.ts';
import { french } from './noun-phrase.ts';
import { frenchCleft, frenchIdentification, frenchRemark } from './remark.ts';

const conjunctions = { and: 'et', or: 'ou', but: 'mais' } as const;

/** The French words of a meaning, in order, elided and contracted, with its mark. */
export function linearizeFrench(meaning: Meaning): Word[] {
  const asked = meaning.mood === 'question';
  const stop = word(asked ? '?' : '.', meaning, 'stop');
  return elide([...moodWords(meaning), ...politeWords(meaning), stop]);
}

function moodWords({ body, mood }: Meaning): Word[] {
  const context: Context = { sayClause: frenchClause };
  if (mood === 'question') return questionWords(body, context);
  if (mood === 'command' && body.kind === 'clause') return frenchCommand(body, context);
  return bodyWords(body, context);
}

function questionWords(body: Body, context: Context): Word[] {
  if (body.kind === 'clause' && body.predicate.kind === 'whereabouts') {
    return frenchWhere(body, context);
  }
  const asking = [word('est-ce', body, 'question'), french('que', body, 'question')];
  return [...asking, ...bodyWords(body, context)];
}

function politeWords(meaning: Meaning): Word[] {
  if (!meaning.polite) return [];
  return [',', "s'", 'il', 'vous', 'plaît'].map((text) => word(text, meaning, 'polite'));
}

function bodyWords(body: Body, context: Context): Word[] {
  if (body.kind === 'clause') return frenchClause(body, context);
  if (body.kind === 'because') {
    return [
      ...frenchClause(body.main, context),
      word('parce', body, 'conjunction'),
      french('que', body, 'conjunction'),
      ...frenchClause(body.reason, lookingBack(body.main, context)),
    ];
  }
  if (body.kind === 'cleft') return frenchCleft(body, context);
  if (body.kind === 'identification') return frenchIdentification(body, context);
  if (body.kind === 'remark')
    return frenchRemark(body, context, (said) => bodyWords(said, context));
  const comma = body.conjunction === 'but' ? [word(',', body, 'conjunction')] : [];
  return [
    ...frenchClause(body.left, context),
    ...comma,
    word(conjunctions[body.conjunction], body, 'conjunction'),
    ...bodyWords(body.right, sharing(body, context)),
  ];
}
