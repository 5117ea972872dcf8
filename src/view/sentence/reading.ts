import type { Direction } from '../../language/direction.ts';
import type { isFragment } from '../../language/reading/fragment.ts';
import { isMostlyUnknown, isWord } from '../../language/reading/words.ts';
import type { Run } from '../../trace/run.ts';
import type { Translation } from './sentence.ts';

/** How far the translation of a sentence can be trusted. */
export type Reading = {
  /** The places of tokens that the model does not know. */
  readonly unknown: readonly number[];
  /** Half of the words or more. */
  readonly mostly: boolean;
  /** A phrase without a verb: the model knows whole sentences only. */
  readonly fragment: boolean;
};

/** Whether there is something to say of it. */
export const isNoted = ({ unknown, fragment }: Reading) => unknown.length > 0 || fragment;

/** @param judge what tells fragments; null as long as it is not here */
export function readingOf(run: Run, judge: typeof isFragment | null): Reading {
  const { text, tokens, unknown } = run.source;
  const fragment = judge?.(text, run.direction as Direction, run) ?? false;
  return { unknown, mostly: isMostlyUnknown(tokens, unknown), fragment };
}

const closing = /\s*[.?!。？！]$/u;

/** A phrase is written without the mark that the model closes it with, unless it ends in one itself. */
export function unclosed({ produced, later }: Translation, { source }: Run): Translation {
  const last = source.tokens.at(-2) ?? '';
  if (!isWord(last)) return { produced, later };
  if (later === '') return { produced: produced.replace(closing, ''), later };
  return { produced, later: later.replace(closing, '') };
}
