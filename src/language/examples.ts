import { type Direction, languagesOf } from './direction.ts';
import { encodeSource } from './encode.ts';
import { exampleGroups as groups } from './lexicon/example-sentences.ts';
import type { ConstructionId } from './meaning.ts';
import type { Words } from './words.ts';

export type Example = {
  /** Construction, language and place in its list: C9.en.1. */
  id: string;
  construction: ConstructionId;
  text: string;
  directions: readonly Direction[];
};

/** What a model was trained on, as its manifest has it. */
export type Taught = Words & { readonly constructions: readonly string[] };

/**
 * The menu of a direction, grouped by construction.
 * @param model whose menu it is: without what it was not taught; left out, all that the grammar has
 */
export function examplesFor(
  direction: Direction,
  model?: Taught,
): { construction: ConstructionId; examples: string[] }[] {
  const isKnown = (text: string) =>
    !model || encodeSource(text, direction, model).unknown.length === 0;
  return groups
    .filter(({ construction }) => !model || model.constructions.includes(construction))
    .map(({ construction, en, zh }) => ({
      construction,
      examples: (languagesOf(direction).source === 'en' ? en : zh).filter(isKnown),
    }))
    .filter((group) => group.examples.length > 0);
}

/** All examples, one by one. */
export const examples: readonly Example[] = groups.flatMap(({ construction, en, zh }) => [
  ...listed(construction, en, 'en', ['en-fr', 'en-zh']),
  ...listed(construction, zh, 'zh', ['zh-en']),
]);

function listed(
  construction: ConstructionId,
  texts: readonly string[],
  language: string,
  directions: readonly Direction[],
): Example[] {
  return texts.map((text, index) => ({
    id: `${construction}.${language}.${index + 1}`,
    construction,
    text,
    directions,
  }));
}
