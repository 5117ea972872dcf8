import { expect, test } from 'vitest';
import { verbIds, verbOf } from '../../../src/language/lexicon/verbs.ts';
import { seededRandom } from '../../../src/language/random.ts';
import {
  type Frame,
  isOrdered,
  isPossible,
  sampleFrame,
} from '../../../src/language/sampling/frames.ts';
import type { Wish } from '../../../src/language/sampling/wish.ts';

const kinds = {
  particle: verbIds.filter((id) => verbOf(id).en.particle),
  transitive: verbIds.filter((id) => verbOf(id).transitive && !verbOf(id).en.particle),
  intransitive: verbIds.filter((id) => !verbOf(id).transitive),
} as const;
const setting = { random: seededRandom(9), free: false };

/** The frames that come of a wish, each once. */
function framesOf(wish: Wish, kind: keyof typeof kinds): Frame[] {
  const all = Array.from({ length: 300 }, () => sampleFrame(setting, wish, kind));
  return [...new Map(all.map((frame) => [JSON.stringify(frame), frame])).values()];
}

// else the search for a verb would not end
test.each(Object.entries(kinds))('every frame has several %s verbs', (name, verbs) => {
  const kind = name as keyof typeof kinds;
  const wishes: Wish[] = [{}, { modal: 1, frequency: 0 }, { modal: 0, frequency: 1 }];
  for (const frame of wishes.flatMap((wish) => framesOf(wish, kind))) {
    const possible = verbs.filter((id) => isPossible(setting, id, frame));
    expect(possible.length, JSON.stringify(frame)).toBeGreaterThan(1);
  }
  const command: Wish = { command: true, tense: 'present', modal: 0, frequency: 0 };
  for (const frame of framesOf(command, kind)) {
    const ordered = verbs.filter((id) => isPossible(setting, id, frame) && isOrdered(id));
    expect(ordered.length, JSON.stringify(frame)).toBeGreaterThan(1);
  }
});
