import { availableDirections } from '../../engine/available.ts';
import { type Direction, type Language, languagesOf } from '../../language/direction.ts';
import { examplesFor } from '../../language/examples.ts';
import { wholeOf } from '../../language/reading/sentences.ts';
import type { Seen } from '../runs/seen.ts';

/** The pairs the reader may choose: those a trained model stands behind. */
export const offeredDirections: readonly Direction[] = availableDirections;

/** The pair that reads a language, the one back into `into` before others; none where no model reads it. */
export function directionReading(source: string, into: Language): Direction | undefined {
  const reading = offeredDirections.filter((one) => languagesOf(one).source === source);
  return reading.find((one) => languagesOf(one).target === into) ?? reading[0];
}

type Draft = Pick<Seen, 'direction' | 'text' | 'before' | 'after' | 'run'>;

/** What the page's translation is of its text, in that language; none while it is of another. */
function translationIn(language: Language, { direction, text, run }: Draft): string {
  const { target } = languagesOf(direction);
  // The run on the page may still be of a direction before this one.
  const current = run?.direction === direction && run.source.text === text;
  return current && target === language ? run.target.text : '';
}

/** Remembers what was last written in each language, so that switching back finds it again. */
export function createDrafts() {
  const drafts = new Map<Language, string>();
  return {
    /** Keeps the text at hand. @returns the text that another pair of languages begins with */
    textFor(direction: Direction, draft: Draft): string {
      const [from, { source }] = [languagesOf(draft.direction), languagesOf(direction)];
      drafts.set(from.source, wholeOf(draft));
      if (from.source === source) return wholeOf(draft);
      const example = examplesFor(direction)[0]?.examples[0] ?? '';
      return translationIn(source, draft) || drafts.get(source) || example;
    },
  };
}
