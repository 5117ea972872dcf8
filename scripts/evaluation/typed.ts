import { readFileSync } from 'node:fs';
import { plainRun } from '../../src/engine/backend.ts';
import { placeOnTfjs } from '../../src/engine/tfjs/place.ts';
import type { StoredModel } from '../../src/engine/weights.ts';
import { type Handwritten, isAccepted, readHandwritten } from '../../src/evaluation/handwritten.ts';
import { languagesOf } from '../../src/language/direction.ts';
import { encodeSource } from '../../src/language/encode.ts';
import { joinTokens } from '../../src/language/tokenizer.ts';
import { eosId } from '../../src/language/vocabulary.ts';
import { share } from '../../src/training/evaluation.ts';

/** A sentence typed by hand as the model translates it. */
export type Answer = Handwritten & {
  readonly said: string;
  readonly right: boolean;
  /** Its words that the model does not know. */
  readonly unknown: readonly string[];
};

/** Every sentence of the direction's file, translated greedily as the page does. */
export async function answersOf(stored: StoredModel): Promise<Answer[]> {
  const { direction, vocabulary: tokens } = stored.manifest;
  const { target } = languagesOf(direction);
  const placed = placeOnTfjs(stored, true);
  const answers: Answer[] = [];
  const file = readFileSync(`scripts/evaluation/handwritten/${direction}.tsv`, 'utf8');
  for (const one of readHandwritten(file)) {
    const encoded = encodeSource(one.source, direction, stored.manifest);
    const { produced } = await placed.run(encoded.ids, { ...plainRun(), names: new Set() });
    const words = produced.filter((id) => id !== eosId).map((id) => tokens[id] ?? '');
    answers.push({
      ...one,
      said: joinTokens(words, target),
      right: isAccepted(words, one, target),
      unknown: encoded.unknown.map((index) => encoded.display[index] ?? ''),
    });
  }
  placed.dispose();
  return answers;
}

/** The share right of those whose words are all known. */
export function typedScore(answers: readonly Answer[]) {
  return share(answers.filter(({ unknown }) => unknown.length === 0));
}

/** What came out otherwise than any translation accepted, and what could not be asked. */
export function typedLines(answers: readonly Answer[]): string[] {
  return answers.flatMap(({ construction, source, accepted, said, right, unknown }) => {
    if (unknown.length > 0) {
      return [`  ${construction.padEnd(4)} ${source}  has unknown words: ${unknown.join(' ')}`];
    }
    if (right) return [];
    return [
      `  ${construction.padEnd(4)} ${source}`,
      `       wanted  ${accepted.join('  or  ')}`,
      `       said    ${said}`,
    ];
  });
}
