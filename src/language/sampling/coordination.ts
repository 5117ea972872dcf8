import { isOf } from '../lexicon/nouns.ts';
import type { Clause, Coordination, Joined, Tense } from '../meaning.ts';
import { chance, pickWeighted } from '../random.ts';
import { tied } from './antecedents.ts';
import { sampleBecause } from './because.ts';
import { sampleClause } from './clauses.ts';
import { endsHeavy } from './decoration.ts';
import { nounBehind, sampleCommon } from './noun-phrases.ts';
import { againAsObject, againAsSubject, isSpokenOf } from './referring.ts';
import type { Setting } from './selection.ts';
import { richWish, type Wish } from './wish.ts';

/**
 * Clauses joined by and, but, or; the second may share the subject, speak of what was named or be a
 * because-sentence.
 */
export function sampleCoordination(setting: Setting, before?: Clause): Coordination {
  const { random } = setting;
  const conjunction = pickWeighted(random, { and: 55, but: 27, or: 18 });
  const wish = richWish(random);
  // what may or may not be is about one time
  const tense = conjunction === 'or' || chance(random, 0.7) ? wish.tense : undefined;
  const draw = () => sampleClause(setting, wish);
  const left = before ? joined(setting, before, wish.tense, draw) : draw();
  const right = rightBody(setting, left, tense, before);
  return { kind: 'coordination', conjunction, left, right };
}

function rightBody(
  setting: Setting,
  left: Clause,
  tense: Tense | undefined,
  before: Clause | undefined,
): Joined {
  const { random } = setting;
  const spoken = isSpokenOf(left, before);
  const shape = pickWeighted(random, {
    clause: 38,
    again: spoken ? 20 : 0,
    object: spoken ? 9 : 0,
    shared: mayShare(left) ? 20 : 0,
    because: 22,
    more: before ? 0 : 16,
  });
  if (shape === 'because') return sampleBecause(setting);
  if (shape === 'more') return sampleCoordination(setting, left);
  const now = tense ? { tense } : {};
  return joined(setting, left, tense, () => {
    if (shape === 'shared') return sharedClause(setting, left);
    if (shape === 'again') return againAsSubject(setting, left, before, tense);
    if (shape === 'object') return againAsObject(setting, left, before, tense, mayShare(left));
    return sampleClause(setting, { ...richWish(random), ...now });
  });
}

const enough = 16;

/** A clause whose pronouns can stand after the clause before; if none comes, one without any. */
function joined(
  setting: Setting,
  before: Clause,
  tense: Tense | undefined,
  draw: () => Clause | undefined,
): Clause {
  for (let tries = 0; tries < enough; tries += 1) {
    const clause = draw();
    const fitting = clause && tied(clause, before);
    if (fitting) return fitting;
  }
  const subject = sampleCommon(setting, { selection: 'person', role: 'definite', owned: 0 });
  const plain: Wish = { predicate: 'intransitive', subject, ...(tense ? { tense } : {}) };
  return sampleClause(setting, plain);
}

/**
 * Not after "there is"; a pronoun that stands for something is said again; "the boys want to swim and
 * sing" would want both, "never swim and sing" neither.
 */
function mayShare(left: Clause): boolean {
  const { predicate, subject } = left;
  if (predicate.kind === 'existence') return false;
  if (subject.kind === 'pronoun' && subject.antecedent) return false;
  return !(endsHeavy(left) || left.modal || left.frequency);
}

/** "… and slept": the left subject does it too, in the same tense. */
function sharedClause(setting: Setting, left: Clause): Clause {
  const wish: Wish = { ...richWish(setting.random), tense: left.tense, subject: left.subject };
  const acts = setting.free || isOf(nounBehind(left.subject), 'person animal robot');
  const clause = sampleClause(setting, acts ? wish : { ...wish, predicate: 'quality' });
  return { ...clause, subject: { kind: 'gap' } };
}
