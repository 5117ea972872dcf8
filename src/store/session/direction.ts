import { availableDirections } from '../../engine/available.ts';
import { type Direction, languagesOf } from '../../language/direction.ts';
import { examplesFor } from '../../language/examples.ts';
import { app } from '../app.ts';
import { setDirection } from './compute.ts';

/** The pairs the reader may choose: those a trained model stands behind. */
export const offeredDirections: readonly Direction[] = availableDirections;

/** What was last written in each language, so that switching back finds it again. */
const drafts = new Map<string, string>();

/**
 * Switches the pair. The text stays where it is in the right language; turning a pair round takes
 * the translation; else what was last written in that language, or the first example.
 */
export function translateInto(direction: Direction): void {
  const { direction: old, text } = app.getState();
  const [from, to] = [languagesOf(old), languagesOf(direction)];
  drafts.set(from.source, text);
  setDirection(direction, from.source === to.source ? text : textFor(direction));
}

function textFor(direction: Direction): string {
  const { direction: old, text, run } = app.getState();
  const { source } = languagesOf(direction);
  // The run on the page may still be of a direction before this one.
  const current = run?.direction === old && run.source.text === text;
  const turned = current && languagesOf(old).target === source;
  const translation = turned ? run.target.text : '';
  return translation || drafts.get(source) || (examplesFor(direction)[0]?.examples[0] ?? '');
}
