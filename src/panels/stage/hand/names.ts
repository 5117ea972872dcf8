/** A name without the marks of a formula: it is read aloud, or stands on a button. */
export const plain = (name: string) => name.replaceAll('_', '');
