/** A sentence has no line breaks; one that is pasted, or comes with a link, becomes a space. */
export const oneLine = (text: string) => text.replace(/\s*[\r\n]\s*/g, ' ');
