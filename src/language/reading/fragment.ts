import type { Direction } from '../direction.ts';
import { languagesOf } from '../direction.ts';
import { encodeSource } from '../encode.ts';
import type { Words } from '../words.ts';
import { hasChinesePredicate } from './chinese-verbs.ts';
import { hasEnglishVerb } from './english-verbs.ts';

/**
 * Whether a text is a phrase without a verb. A word that the model does not know may be one, so that
 * only a text of known words is called a fragment.
 */
export function isFragment(text: string, direction: Direction, words: Words): boolean {
  const { tokens, unknown } = encodeSource(text, direction, words);
  if (tokens.length === 0 || unknown.length > 0) return false;
  const { source } = languagesOf(direction);
  return !(source === 'zh' ? hasChinesePredicate(tokens) : hasEnglishVerb(tokens));
}
