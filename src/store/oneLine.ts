/** A sentence has no line breaks; one that is pasted, or comes with a link, becomes a space. */
export const oneLine = (text: string) => text.replace(/\s*[\r\n]\s*/g, ' ');

/** The same with the place that a caret has in it. */
export function oneLineAt(text: string, caret: number): readonly [text: string, caret: number] {
  return [oneLine(text), oneLine(text.slice(0, caret)).length];
}
