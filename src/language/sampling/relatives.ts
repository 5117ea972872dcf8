import { pastLooksPresent, type VerbId, verbOf } from '../lexicon/verbs.ts';
import type { Clause, CommonPhrase, NounPhrase, Relative, Tense } from '../meaning.ts';
import { chance, pick } from '../random.ts';
import { takesModal, willing } from './frames.ts';
import { type Slot, sampleCommon, sampleSubject } from './noun-phrases.ts';
import { type Setting, verbsBy, verbsTo } from './selection.ts';
import { unlike } from './unlike.ts';

/** A relative clause for the noun, in the tense that Chinese reads it in. */
export function sampleRelative(
  setting: Setting,
  head: CommonPhrase,
  matrix: Tense,
  outer?: VerbId,
): Relative | undefined {
  const order = chance(setting.random, 0.5)
    ? [subjectRelative, objectRelative]
    : [objectRelative, subjectRelative];
  for (const sample of order) {
    const relative = sample(setting, head, matrix, outer);
    if (relative) return relative;
  }
  return undefined;
}

function subjectRelative(
  setting: Setting,
  head: CommonPhrase,
  matrix: Tense,
  outer: VerbId | undefined,
): Relative | undefined {
  const verb = pickVerb(setting, verbsBy(setting, head.noun), outer, false);
  if (!verb) return undefined;
  const negated = isNegated(setting, verb, matrix);
  const clause = withModal(
    setting,
    clauseOf(setting, { kind: 'gap' }, verb, negated, matrix),
    head,
    verb,
  );
  const { transitive, objects, ofKinds, fr, sparesPeople } = verbOf(verb);
  if (!transitive) return { gap: 'subject', clause };
  const slot: Slot = {
    selection: objects,
    role: 'object',
    negated,
    kinds: ofKinds,
    sparesPeople,
    prepositional: fr.preposition !== undefined,
    adjective: 0.12,
    owned: 5,
  };
  const object = unlike([head], () => sampleCommon(setting, slot));
  return { gap: 'subject', clause: { ...clause, predicate: { kind: 'verb', verb, object } } };
}

function objectRelative(
  setting: Setting,
  head: CommonPhrase,
  matrix: Tense,
  outer: VerbId | undefined,
): Relative | undefined {
  const verb = pickVerb(setting, verbsTo(setting, head.noun), outer, true);
  if (!verb) return undefined;
  const negated = isNegated(setting, verb, matrix);
  const slot: Slot = {
    selection: verbOf(verb).subjects,
    role: 'definite',
    adjective: 0.08,
    owned: 5,
  };
  const subject = unlike([head], () => sampleSubject(setting, slot));
  const clause = withModal(
    setting,
    clauseOf(setting, subject, verb, negated, matrix),
    subject,
    verb,
  );
  const predicate = { kind: 'verb', verb, object: { kind: 'gap' } } as const;
  return { gap: 'object', clause: { ...clause, predicate } };
}

/** Not read or put, whose tense would be hidden; over an object, none that needs "dans lequel". */
function pickVerb(
  setting: Setting,
  verbs: readonly VerbId[],
  outer: VerbId | undefined,
  objectGap: boolean,
): VerbId | undefined {
  const fitting = verbs.filter(
    (id) => id !== outer && !pastLooksPresent(id) && !(objectGap && verbOf(id).fr.preposition),
  );
  return fitting.length > 0 ? pick(setting.random, fitting) : undefined;
}

function isNegated(setting: Setting, verb: VerbId, matrix: Tense): boolean {
  if (!verbOf(verb).presentNegation && matrix !== 'past') return false;
  return chance(setting.random, 0.1);
}

/** Past in the past, else present; sometimes past in the present, which Chinese leaves untold. */
function clauseOf(
  setting: Setting,
  subject: NounPhrase,
  verb: VerbId,
  negated: boolean,
  matrix: Tense,
): Clause {
  const earlier = !verbOf(verb).state && chance(setting.random, 0.25);
  const tense = matrix === 'past' || earlier ? 'past' : 'present';
  return { kind: 'clause', subject, tense, negated, predicate: { kind: 'verb', verb } };
}

/** "that can swim", "that he wants to buy", if chance has it. */
function withModal(setting: Setting, clause: Clause, doer: NounPhrase, verb: VerbId): Clause {
  const { presentNegation, state } = verbOf(verb);
  if (clause.negated || state || !presentNegation || !takesModal(setting, verb, 'can'))
    return clause;
  if (!chance(setting.random, 0.08)) return clause;
  const modal = willing(setting, doer) && chance(setting.random, 0.5) ? 'want' : 'can';
  return { ...clause, modal };
}
