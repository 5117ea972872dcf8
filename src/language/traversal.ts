import {
  type Because,
  type Body,
  type Clause,
  type CommonPhrase,
  type NounPhrase,
  objectOf,
  type Place,
} from './meaning.ts';

/** The clauses and because-sentences that a sentence joins. */
export function partsOf(body: Body): (Clause | Because)[] {
  switch (body.kind) {
    case 'coordination':
      return [body.left, ...partsOf(body.right)];
    case 'cleft':
    case 'identification':
      return [body.clause];
    case 'remark':
      return [...partsOf(body.said), ...(body.comment ? [body.comment.clause] : [])];
    default:
      return [body];
  }
}

/** Every clause, relative clauses included, and every noun phrase of a sentence, however deep. */
export type Survey = { clauses: readonly Clause[]; phrases: readonly CommonPhrase[] };

/** What a clause is about, from its subject on; what it has not is undefined. */
function phrasesOf(clause: Clause): readonly (NounPhrase | undefined)[] {
  const { subject, predicate, place, companion, consequence } = clause;
  return [
    subject,
    objectOf(predicate),
    predicate.kind === 'giving' ? predicate.recipient : undefined,
    predicate.kind === 'comparison' ? predicate.standard : undefined,
    'place' in predicate ? groundOf(predicate.place) : undefined,
    groundOf(place),
    companion,
    consequence?.object,
  ];
}

function groundOf(place: Place | undefined): NounPhrase | undefined {
  return place?.kind === 'at' ? place.ground : undefined;
}

/** Walks a sentence once. */
export function surveyOf(body: Body): Survey {
  const clauses: Clause[] = [];
  const phrases: CommonPhrase[] = [];

  function enterPhrase(phrase: NounPhrase): void {
    if (phrase.kind === 'pair') {
      enterPhrase(phrase.first);
      enterPhrase(phrase.second);
    }
    if (phrase.kind !== 'common') return;
    phrases.push(phrase);
    if (phrase.owner) enterPhrase(phrase.owner);
    if (phrase.place?.kind === 'at') enterPhrase(phrase.place.ground);
    if (phrase.relative) enterClause(phrase.relative.clause);
  }

  function enterClause(clause: Clause): void {
    clauses.push(clause);
    for (const phrase of phrasesOf(clause)) if (phrase) enterPhrase(phrase);
  }

  if (body.kind === 'cleft' && body.front.kind !== 'deixis') enterPhrase(body.front.ground);
  if (body.kind === 'remark' && body.opinion) enterPhrase(body.opinion.owner);

  for (const part of partsOf(body)) {
    if (part.kind === 'clause') enterClause(part);
    else {
      enterClause(part.main);
      enterClause(part.reason);
    }
  }
  return { clauses, phrases };
}
