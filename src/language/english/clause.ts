import { times } from '../lexicon/adverbials.ts';
import { givingVerbs } from '../lexicon/giving.ts';
import { type Verb, verbOf } from '../lexicon/verbs.ts';
import type { Clause, NounPhrase, Predicate } from '../meaning.ts';
import { type Context, numberOf, resolve } from '../phrase.ts';
import { linked, type Word, word } from '../word.ts';
import { existingWords, isSaidWithNo } from './existence.ts';
import { englishGift } from './giving.ts';
import { englishFrequency, englishModal } from './modality.ts';
import { englishPhrase, englishPlace } from './noun-phrase.ts';
import { englishOutcome, perfectGroup } from './perfect.ts';
import { englishQuality } from './quality.ts';
import type { EnglishStyle } from './style.ts';

export const beForms = {
  present: { first: 'am', third: 'is', plural: 'are' },
  past: { first: 'was', third: 'was', plural: 'were' },
} as const;

type Agreement = 'first' | 'third' | 'plural';

/** Which form of a verb the subject asks for. */
export function agreementOf(subject: NounPhrase, context: Context): Agreement {
  const real = resolve(subject, context);
  if (real.kind === 'pronoun' && real.pronoun === 'i') return 'first';
  if (real.kind === 'pronoun' && real.pronoun === 'you') return 'plural';
  return numberOf(real, context) === 'plural' ? 'plural' : 'third';
}

/** A statement's clause: subject, verb, objects, places, time. */
export function englishClause(clause: Clause, style: EnglishStyle, context: Context): Word[] {
  const { finite, rest } = verbGroup(clause, style, context, false);
  const subject = subjectWords(clause, style, context);
  const time = timeWords(clause);
  const early = style.timeFirst && time.length > 0 && clause.subject.kind !== 'gap';
  const body = [...subject, ...finite, ...rest, ...adverbials(clause, style, context)];
  const outcome = englishOutcome(clause, style, context);
  return early ? [...time, ...body, ...outcome] : [...body, ...time, ...outcome];
}

/** "There" stands where the subject would. */
function subjectWords(
  { predicate, subject }: Clause,
  style: EnglishStyle,
  context: Context,
): Word[] {
  if (predicate.kind === 'existence') return [word('there', predicate, 'head')];
  return englishPhrase(subject, 'subject', style, context);
}

/** A question's clause, without its mark: perhaps "where", then do, be or will before the subject. */
export function englishQuestion(clause: Clause, style: EnglishStyle, context: Context): Word[] {
  const { finite, rest } = verbGroup(clause, style, context, true);
  const [first, ...others] = finite;
  const asking = first
    ? [{ ...first, marks: [...first.marks, { node: clause, role: 'question' as const }] }]
    : [];
  const where = clause.predicate.kind === 'whereabouts';
  return [
    ...(where ? [word('where', clause.predicate, 'head')] : []),
    ...asking,
    ...subjectWords(clause, style, context),
    ...others,
    ...rest,
    ...adverbials(clause, style, context),
    ...timeWords(clause),
  ];
}

/** "Open the window", "do not open it": a clause whose subject, you, is not said. */
export function englishCommand(clause: Clause, style: EnglishStyle, context: Context): Word[] {
  const { finite, rest } = verbGroup(clause, style, context, false);
  return [...finite, ...rest, ...adverbials(clause, style, context), ...timeWords(clause)];
}

type VerbGroup = { finite: Word[]; rest: Word[] };

function verbGroup(
  clause: Clause,
  style: EnglishStyle,
  context: Context,
  asked: boolean,
): VerbGroup {
  const agreement = agreementOf(clause.subject, context);
  const third = agreement === 'third';
  const said = complement(clause, style, context);
  if (clause.perfect) return { finite: perfectGroup(clause, third), rest: said };
  const not =
    clause.negated && !isSaidWithNo(clause, style)
      ? [word(style.contracted ? "n't" : 'not', clause, 'negation')]
      : [];
  const base = infinitive(clause.predicate, clause);
  if (clause.modal) {
    const { finite, rest } = englishModal(clause, clause.modal, third, not, asked);
    return { finite, rest: [...rest, ...base, ...said] };
  }
  const { tense } = clause;
  if (tense === 'future') {
    return { finite: [word('will', clause, 'tense'), ...not], rest: [...base, ...said] };
  }
  const forms = verbForms(clause.predicate);
  if (!forms) {
    const finite = beGroup(clause, beForms[tense][agreement], not);
    return { finite, rest: [...englishFrequency(clause), ...said] };
  }
  if (clause.negated || asked) {
    const support = word(tense === 'past' ? 'did' : third ? 'does' : 'do', clause, 'tense');
    return { finite: [support, ...not], rest: [...base, ...said] };
  }
  const form = tense === 'past' ? forms.past : third ? forms.third : forms.base;
  return { finite: [...englishFrequency(clause), word(form, clause, 'verb', 'tense')], rest: said };
}

/** "is not", "isn't", but never "amn't". */
function beGroup(clause: Clause, form: string, not: readonly Word[]): Word[] {
  const negation = form === 'am' && clause.negated ? [word('not', clause, 'negation')] : not;
  return [word(form, clause, 'verb', 'tense'), ...negation];
}

/** Undefined where the verb is "be". */
function verbForms(predicate: Predicate): Verb['en'] | undefined {
  if (predicate.kind === 'make') return verbOf('make').en;
  if (predicate.kind === 'giving') return givingVerbs[predicate.verb].en;
  return predicate.kind === 'verb' ? verbOf(predicate.verb).en : undefined;
}

function infinitive(predicate: Predicate, clause: Clause): Word[] {
  const base = verbForms(predicate)?.base ?? 'be';
  return [...englishFrequency(clause), word(base, clause, 'verb')];
}

/** What follows the verb: object with its particle or preposition, adjective, place. */
function complement(clause: Clause, style: EnglishStyle, context: Context): Word[] {
  const { predicate } = clause;
  if (predicate.kind === 'quality')
    return englishQuality(predicate.quality, clause.subject, context);
  if (predicate.kind === 'location') return englishPlace(predicate.place, style, context);
  if (predicate.kind === 'existence') return existingWords(clause, predicate.place, style, context);
  if (predicate.kind === 'whereabouts') return [];
  if (predicate.kind === 'comparison') {
    return [
      ...englishQuality(predicate.quality, clause.subject, context),
      word('than', predicate, 'preposition'),
      ...englishPhrase(predicate.standard, 'object', style, context),
    ];
  }
  if (predicate.kind === 'giving') return englishGift(predicate, style, context);
  if (predicate.kind === 'make') {
    return [
      ...englishPhrase(predicate.object, 'object', style, context),
      ...englishQuality(predicate.quality, predicate.object, context),
    ];
  }
  const { particle, preposition } = verbOf(predicate.verb).en;
  const object = predicate.object ? englishPhrase(predicate.object, 'object', style, context) : [];
  if (preposition) {
    return [linked(word(preposition, clause, 'verb'), 'particle-verb', clause, 'verb'), ...object];
  }
  if (!particle) return object;
  const word_ = linked(word(particle, clause, 'verb'), 'particle-verb', clause, 'verb');
  return particleIsLate(predicate.object, style) ? [...object, word_] : [word_, ...object];
}

/** "turn it off" always; "turn off the light that …" always; else as the style has it. */
function particleIsLate(object: NounPhrase | undefined, style: EnglishStyle): boolean {
  if (object?.kind === 'pronoun') return true;
  if (object?.kind === 'common' && object.relative) return false;
  return style.particleLate;
}

function adverbials(clause: Clause, style: EnglishStyle, context: Context): Word[] {
  const words: Word[] = [];
  if (clause.place) words.push(...englishPlace(clause.place, style, context));
  if (clause.companion) {
    words.push(word('with', clause.companion, 'preposition'));
    words.push(...englishPhrase(clause.companion, 'object', style, context));
  }
  return words;
}

function timeWords(clause: Clause): Word[] {
  const { time } = clause;
  if (!time) return [];
  return times[time.time].en.split(' ').map((text) => word(text, time, 'time'));
}
