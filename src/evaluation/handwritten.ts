import type { Language } from '../language/direction.ts';
import { tokenize } from '../language/tokenizer.ts';

/** A sentence that a person wrote, and every translation that is taken as right. */
export type Handwritten = {
  readonly construction: string;
  readonly source: string;
  readonly accepted: readonly string[];
};

/**
 * Lines of construction, source and one or more translations, tabs between.
 * @throws RangeError for a line that has fewer, or an empty one among them
 */
export function readHandwritten(text: string): Handwritten[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [construction = '', source = '', ...accepted] = line.split('\t');
    const whole = accepted.length > 0 && [construction, source, ...accepted].every(Boolean);
    if (!whole) throw new RangeError(`a construction, a sentence and its translations: ${line}`);
    return { construction, source, accepted };
  });
}

/** Whether what was said is one of the translations: the same tokens, however it is spaced. */
export function isAccepted(said: readonly string[], { accepted }: Handwritten, written: Language) {
  const text = said.join(' ');
  return accepted.some(
    (one) =>
      tokenize(one, written)
        .map((token) => token.text)
        .join(' ') === text,
  );
}
