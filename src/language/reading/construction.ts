import { type Direction, languagesOf } from '../direction.ts';
import { exampleGroups } from '../lexicon/example-sentences.ts';
import type { ConstructionId } from '../meaning.ts';
import { tokenize } from '../tokenizer.ts';
import { chineseTests } from './chinese-constructions.ts';
import { wordsOf } from './chinese-verbs.ts';
import { englishTests } from './english-constructions.ts';

/**
 * What a sentence is an example of: of the examples it is known, of any other it is told by the first of
 * the constructions' telling words or forms that it has.
 */
export function constructionOf(text: string, direction: Direction): ConstructionId {
  const known = exampleGroups.find(({ en, zh }) => en.includes(text) || zh.includes(text));
  return known?.construction ?? guessed(text, direction);
}

function guessed(text: string, direction: Direction): ConstructionId {
  const { source } = languagesOf(direction);
  const tokens = tokenize(text, source).map((token) => token.text);
  const joined = tokens.join('');
  const found =
    source === 'zh'
      ? chineseTests.find(([, test]) => test(joined, wordsOf(joined)))
      : englishTests.find(([, test]) => test(tokens));
  return found?.[0] ?? 'C1';
}
