import { expect, test } from 'vitest';
import { adjectives } from '../../src/language/lexicon/adjectives.ts';
import { becauseFrames, knownOf } from '../../src/language/lexicon/because-frames.ts';
import { nouns, nounsOf } from '../../src/language/lexicon/nouns.ts';
import { verbs } from '../../src/language/lexicon/verbs.ts';

test.each(
  becauseFrames.map((frame) => [`${frame.negated ? 'not ' : ''}${frame.verb}`, frame] as const),
)('%s: an adjective is about the one or the other', (_, frame) => {
  const { ofObject, ofSubject } = knownOf(frame);
  expect(ofSubject.filter((adjective) => ofObject.includes(adjective))).toEqual([]);
});

test('frames name known words only', () => {
  for (const frame of becauseFrames) {
    expect(Object.keys(verbs)).toContain(frame.verb);
    for (const id of [...frame.ofSubject, ...frame.ofObject]) {
      expect(Object.keys(adjectives)).toContain(id);
    }
    expect(nounsOf(frame.subjects).length).toBeGreaterThan(0);
    const words = `${frame.subjects} ${frame.objects}`.trim().split(' ');
    const classes = new Set(Object.values(nouns).flatMap((noun) => noun.classes));
    expect(words.filter((word) => !(word in nouns) && !classes.has(word))).toEqual([]);
  }
});

test('selections of verbs and adjectives name known nouns and classes', () => {
  const classes = new Set(Object.values(nouns).flatMap((noun) => noun.classes));
  const selections = [
    ...Object.values(verbs).flatMap(({ objects, subjects }) => [subjects, objects]),
    ...Object.values(adjectives).flatMap(({ never, of }) => [of, never]),
  ];
  const unknown = selections
    .flatMap((selection) => selection.split(' '))
    .filter((word) => word !== '' && !(word in nouns) && !classes.has(word));
  expect(unknown).toEqual([]);
});
