import type { AdjectiveId } from '../lexicon/adjectives.ts';
import { type BecauseFrame, becauseFrames, knownOf } from '../lexicon/because-frames.ts';
import { nameIds } from '../lexicon/names.ts';
import { isOf } from '../lexicon/nouns.ts';
import { verbOf } from '../lexicon/verbs.ts';
import type {
  AntecedentPlace,
  Because,
  Clause,
  CommonPhrase,
  NounPhrase,
  Place,
  Quality,
  Tense,
} from '../meaning.ts';
import { pronounFor } from '../phrase.ts';
import { chance, pick, pickWeighted } from '../random.ts';
import { hidesTense } from './decoration.ts';
import { type Slot, sampleCommon } from './noun-phrases.ts';
import { isSayable, pickNoun, type Setting } from './selection.ts';
import { unlike } from './unlike.ts';

const framePool = becauseFrames.flatMap((frame) => Array<BecauseFrame>(frame.weight).fill(frame));

/** "… because it was too tired": the verb and the adjective tell whom the pronoun means. */
export function sampleBecause(setting: Setting): Because {
  const frame = pick(setting.random, framePool);
  const subject = sampleActor(setting, frame.subjects);
  const other = frame.objects === '' ? undefined : sampleOther(setting, frame, subject);
  const { adjective, antecedent } = chooseReason(setting, frame, subject, other);
  const main = mainClause(setting, frame, subject, other);
  return {
    kind: 'because',
    main,
    reason: reasonClause(setting, frame, main, adjective, antecedent),
  };
}

/** Mostly a plain "the": the antecedents are what matters. */
function slotFor(selection: string): Slot {
  return { selection, role: 'definite', adjective: 0.3, plural: 0.22, owned: 6 };
}

function sampleActor(setting: Setting, selection: string): NounPhrase {
  const human = isOf('man', selection) || setting.free;
  if (human && chance(setting.random, 0.25))
    return { kind: 'name', name: pick(setting.random, nameIds) };
  return withNeutralAdjectives(sampleCommon(setting, slotFor(selection)));
}

function sampleOther(setting: Setting, frame: BecauseFrame, subject: NounPhrase): NounPhrase {
  const spared = frame.preposition !== undefined || verbOf(frame.verb).sparesPeople;
  const slot = { ...slotFor(frame.objects), plural: 0.15 };
  return unlike([subject], () => {
    const noun = pickNoun(setting, frame.objects, spared);
    return withNeutralAdjectives(sampleCommon(setting, { ...slot, noun }));
  });
}

type Reason = { adjective: AdjectiveId; antecedent: AntecedentPlace };

function chooseReason(
  setting: Setting,
  frame: BecauseFrame,
  subject: NounPhrase,
  other: NounPhrase | undefined,
): Reason {
  const { random } = setting;
  const known = setting.free ? knownOf(frame) : frame;
  const about = (list: readonly AdjectiveId[], phrase: NounPhrase | undefined) =>
    phrase ? list.filter((id) => mayDescribe(id, phrase)) : [];
  const ofSubject = about(known.ofSubject, subject);
  const ofObject = about(known.ofObject, other);
  const asSubject = ofObject.length === 0 || (ofSubject.length > 0 && chance(random, 0.5));
  const adjectives = asSubject ? ofSubject : ofObject;
  const where = frame.preposition ? 'place' : 'object';
  const adjective = adjectives.length > 0 ? pick(random, adjectives) : 'old';
  return { adjective, antecedent: asSubject ? 'subject' : where };
}

const sizes = new Set<AdjectiveId>(
  'big small long short wide narrow high low thick thin heavy old young weak strong'.split(
    ' ',
  ) as AdjectiveId[],
);
const neutral =
  'new beautiful small big old young red blue green yellow black white brave kind'.split(' ');

/** An adjective beside the noun must not give the reason away or gainsay it. */
function withNeutralAdjectives(phrase: CommonPhrase): CommonPhrase {
  const adjectives = phrase.adjectives.filter(({ adjective }) => neutral.includes(adjective));
  return { ...phrase, adjectives };
}

/** Nobody is said to be hot, and the big box is said to be neither big nor small. */
function mayDescribe(adjective: AdjectiveId, phrase: NounPhrase): boolean {
  if (phrase.kind !== 'common') return isSayable(adjective, 'man');
  const said = phrase.adjectives.some(
    (quality) =>
      quality.adjective === adjective || (sizes.has(adjective) && sizes.has(quality.adjective)),
  );
  return !said && isSayable(adjective, phrase.noun);
}

function mainClause(
  setting: Setting,
  frame: BecauseFrame,
  subject: NounPhrase,
  other: NounPhrase | undefined,
): Clause {
  const { random } = setting;
  const entry = verbOf(frame.verb);
  const tense: Tense = pickWeighted(random, {
    past: 60,
    present: 28,
    future: entry.future ? 12 : 0,
  });
  const place: Place | undefined =
    other && frame.preposition
      ? { kind: 'at', preposition: frame.preposition, ground: other }
      : undefined;
  const object = other && !place ? { object: other } : {};
  const clause: Clause = {
    kind: 'clause',
    subject,
    tense,
    negated: frame.negated,
    ...(couldNot(setting, frame, tense) ? { modal: 'can' } : {}),
    predicate: { kind: 'verb', verb: frame.verb, ...object },
    ...(place ? { place } : {}),
  };
  return tense === 'past' && !hidesTense(clause) && chance(random, 0.12)
    ? { ...clause, time: { time: 'yesterday' } }
    : clause;
}

/** "Could not carry it because it was too heavy": what was not done could not be done. */
function couldNot({ random }: Setting, frame: BecauseFrame, tense: Tense): boolean {
  const { presentNegation, state } = verbOf(frame.verb);
  if (!frame.negated || state || !presentNegation || tense === 'future') return false;
  return chance(random, 0.15);
}

/** Past because of a past, else present; "too" where something was not done. */
function reasonClause(
  setting: Setting,
  frame: BecauseFrame,
  main: Clause,
  adjective: AdjectiveId,
  antecedent: AntecedentPlace,
): Clause {
  const { random } = setting;
  const place = main.place?.kind === 'at' ? main.place.ground : undefined;
  const object = main.predicate.kind === 'verb' ? main.predicate.object : undefined;
  const phrase = antecedent === 'subject' ? main.subject : (place ?? object ?? main.subject);
  const degree = frame.negated
    ? pickWeighted(random, { too: 75, very: 12, none: 13 })
    : pickWeighted(random, { none: 60, very: 40 });
  const quality: Quality = degree === 'none' ? { adjective } : { adjective, degree };
  return {
    kind: 'clause',
    subject: { kind: 'pronoun', pronoun: pronounFor(phrase), antecedent },
    tense: main.tense === 'past' ? 'past' : 'present',
    negated: false,
    predicate: { kind: 'quality', quality },
  };
}
