import { givingIds, givingVerbs } from '../lexicon/giving.ts';
import { nameIds } from '../lexicon/names.ts';
import type { Clause, NounPhrase } from '../meaning.ts';
import { chance, pick, pickWeighted } from '../random.ts';
import { type Frame, settled } from './frames.ts';
import { sampleCommon, sampleOtherPerson, sampleSubject } from './noun-phrases.ts';
import type { Setting } from './selection.ts';
import { unlike } from './unlike.ts';
import type { Wish } from './wish.ts';

/** Someone gives, shows, tells or sends someone something. */
export function givingClause(setting: Setting, wish: Wish, frame: Frame): Clause {
  const { random } = setting;
  const verb = pick(random, givingIds);
  const subject = wish.subject ?? sampleSubject(setting, { selection: 'person', role: 'subject' });
  const recipient = sampleRecipient(setting, subject);
  const object: NounPhrase = chance(random, 0.14)
    ? { kind: 'pronoun', pronoun: chance(random, 0.7) ? 'it' : 'they' }
    : unlike([subject, recipient], () =>
        sampleCommon(setting, {
          selection: givingVerbs[verb].objects,
          role: 'object',
          negated: frame.negated || frame.frequency === 'never',
          sparesPeople: true,
        }),
      );
  const predicate = { kind: 'giving', verb, object, recipient } as const;
  return { kind: 'clause', subject, ...settled(setting, frame, subject, predicate), predicate };
}

function sampleRecipient(setting: Setting, subject: NounPhrase): NounPhrase {
  const { random } = setting;
  const shape = pickWeighted(random, { pronoun: 38, name: 14, noun: 48 });
  if (shape === 'pronoun') return sampleOtherPerson(random, subject);
  return unlike<NounPhrase>([subject], () =>
    shape === 'name'
      ? { kind: 'name', name: pick(random, nameIds) }
      : sampleCommon(setting, { selection: 'person', role: 'definite', adjective: 0.12 }),
  );
}
