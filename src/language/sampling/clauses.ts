import type { AdjectiveId } from '../lexicon/adjectives.ts';
import { adjectiveOf } from '../lexicon/adjectives.ts';
import { pastLooksPresent, type VerbId, verbIds, verbOf } from '../lexicon/verbs.ts';
import {
  type Clause,
  isDenied,
  type NounPhrase,
  type Predicate,
  type Quality,
} from '../meaning.ts';
import { pick, pickWeighted } from '../random.ts';
import { comparisonClause, gradedClause } from './comparing.ts';
import { decorated, withPlace, withTime } from './decoration.ts';
import { existenceClause, whereClause } from './existing.ts';
import { type Frame, isOrdered, isPossible, sampleFrame, settled } from './frames.ts';
import { givingClause } from './giving.ts';
import { isMakingPossible, makingClause } from './making.ts';
import {
  nounBehind,
  type Slot,
  sampleCommon,
  sampleObject,
  sampleSubject,
} from './noun-phrases.ts';
import { sampleLocation } from './places.ts';
import { adjectivesFor, canDo, type Setting } from './selection.ts';
import type { Wish } from './wish.ts';

const predicateWeights = {
  transitive: 62,
  intransitive: 14,
  particle: 8,
  quality: 12,
  location: 4,
  comparison: 5,
  make: 5,
  existence: 4,
  giving: 5,
};
type VerbKind = 'transitive' | 'intransitive' | 'particle';
const verbsOfKind: Readonly<Record<VerbKind, readonly VerbId[]>> = {
  particle: verbIds.filter((id) => verbOf(id).en.particle),
  transitive: verbIds.filter((id) => verbOf(id).transitive && !verbOf(id).en.particle),
  intransitive: verbIds.filter((id) => !verbOf(id).transitive),
};

/** One clause with a subject of its own, or the subject given. */
export function sampleClause(setting: Setting, wish: Wish): Clause {
  const { random } = setting;
  const kind = wish.predicate ?? pickWeighted(random, predicateWeights);
  const frame = sampleFrame(setting, wish, kind);
  const said = wish.predicate ? kind : fittingKind(kind, wish, frame);
  return withTime(setting, wish, clauseOfKind(setting, wish, said, frame));
}

type Kind = NonNullable<Wish['predicate']>;

/** What the clause says, of what can be said in its tense and polarity. */
function fittingKind(kind: Kind, wish: Wish, frame: Frame): Kind {
  if (kind === 'existence' && wish.subject) return 'quality';
  if (kind === 'comparison' && frame.negated) return 'quality';
  return kind === 'make' && !isMakingPossible(frame) ? 'transitive' : kind;
}

function clauseOfKind(setting: Setting, wish: Wish, kind: Kind, frame: Frame): Clause {
  switch (kind) {
    case 'quality':
    case 'location':
      return copularClause(setting, wish, kind, frame);
    case 'comparison':
      return comparisonClause(setting, wish, frame.tense);
    case 'graded':
      return gradedClause(setting, wish, frame.tense);
    case 'existence':
      return existenceClause(setting, wish, frame);
    case 'whereabouts':
      return whereClause(setting, wish);
    case 'giving':
      return givingClause(setting, wish, frame);
    case 'make':
      return makingClause(setting, wish, frame);
    default:
      return verbalClause(setting, wish, kind, frame);
  }
}

function slotFrom(wish: Wish, slot: Slot): Slot {
  return {
    ...slot,
    ...(wish.adjective === undefined ? {} : { adjective: wish.adjective }),
    ...(wish.owned === undefined ? {} : { owned: wish.owned }),
  };
}

const describable = 'person animal goods building text venue land path food load task time weather';
const placeable = 'portable animal person robot furniture vehicle';

function copularClause(
  setting: Setting,
  wish: Wish,
  kind: 'quality' | 'location',
  frame: Frame,
): Clause {
  const selection = kind === 'quality' ? describable : placeable;
  const slot: Slot = slotFrom(wish, { selection, role: 'definite', adjective: 0.06, plural: 0.25 });
  const use = { tense: frame.tense, as: 'subject' } as const;
  const subject = wish.subject ?? decorated(setting, wish, sampleSubject(setting, slot), use);
  const predicate: Predicate =
    kind === 'location'
      ? { kind, place: sampleLocation(setting, subject) }
      : { kind, quality: sampleQuality(setting, wish, subject, frame) };
  return { kind: 'clause', subject, ...settled(setting, frame, subject, predicate), predicate };
}

const ungraded = new Set<AdjectiveId>(['perfect', 'new', 'good', 'beautiful', 'brave', 'kind']);

/** "too" and "very" only where all three languages say them plainly. */
function sampleQuality(setting: Setting, wish: Wish, subject: NounPhrase, frame: Frame): Quality {
  const fitting = adjectivesFor(setting, nounBehind(subject));
  const adjective = fitting.length > 0 ? pick(setting.random, fitting) : 'old';
  const { tense, modal, frequency } = frame;
  if (frame.negated || frequency === 'never' || wish.asked || adjectiveOf(adjective).zh.colour)
    return { adjective };
  const told = tense === 'future' || modal || frequency;
  const too = told || ungraded.has(adjective) ? 0 : 18;
  const very = adjective === 'perfect' ? 0 : 22;
  const degree = pickWeighted(setting.random, { none: 60, very, too });
  return degree === 'none' ? { adjective } : { adjective, degree };
}

function verbalClause(setting: Setting, wish: Wish, kind: VerbKind, frame: Frame): Clause {
  const { tense } = frame;
  const verb = pickVerb(setting, wish, kind, frame);
  const entry = verbOf(verb);
  const slot = slotFrom(wish, { selection: entry.subjects, role: 'subject' });
  const counted = wish.count === 'subject';
  const own = () =>
    counted ? sampleCommon(setting, { ...slot, count: true }) : sampleSubject(setting, slot);
  const subject = wish.subject ?? decorated(setting, wish, own(), { tense, as: 'subject', verb });
  const said: Predicate = { kind: 'verb', verb };
  const told = settled(setting, frame, subject, said);
  const clause: Clause = { kind: 'clause', subject, ...told, predicate: said };
  if (!entry.transitive) return withPlace(setting, wish, clause, verb);
  const plain = objectFor(setting, wish, verb, subject, isDenied(clause));
  // "I read the book that …" needs its time word where nothing else could claim it
  const object = pastLooksPresent(verb)
    ? plain
    : decorated(setting, wish, plain, { tense, as: 'object', verb });
  const predicate: Predicate = { kind: 'verb', verb, object };
  return withPlace(setting, wish, { ...clause, predicate }, verb);
}

function objectFor(
  setting: Setting,
  wish: Wish,
  verb: VerbId,
  subject: NounPhrase,
  negated: boolean,
): NounPhrase {
  const entry = verbOf(verb);
  const slot = slotFrom(wish, {
    selection: entry.objects,
    role: 'object',
    negated,
    kinds: entry.ofKinds,
    sparesPeople: entry.sparesPeople,
    prepositional: entry.fr.preposition !== undefined,
  });
  if (wish.count === 'object') return sampleCommon(setting, { ...slot, count: true });
  return sampleObject(setting, slot, subject, Boolean(wish.relative || wish.described));
}

function pickVerb(setting: Setting, wish: Wish, kind: VerbKind, frame: Frame): VerbId {
  if (wish.verb) return wish.verb;
  const subject = wish.subject && nounBehind(wish.subject);
  for (let tries = 0; ; tries += 1) {
    const verb = pick(setting.random, verbsOfKind[kind]);
    if (!isPossible(setting, verb, frame) || (wish.command && !isOrdered(verb))) continue;
    if (!wish.count || !verbOf(verb).fr.preposition || kind !== 'transitive') {
      if (!subject || setting.free || canDo(subject, verb) || tries > 60) return verb;
    }
  }
}
