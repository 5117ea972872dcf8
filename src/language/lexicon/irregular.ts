/** Participles that the models do not know, each with the form that they know of the verb. */
const participles =
  'eaten ate broken broke forgotten forgot stolen stole woken woke swum swam sung sang fallen fell flown flew seen saw drunk drank written wrote driven drove taken took given gave shown showed ridden rode known knew thrown threw worn wore chosen chose drawn drew begun began gone went done did spoken spoke torn tore';

const words = participles.split(' ');

/** "saw" of "seen". */
export const pastOf: ReadonlyMap<string, string> = new Map(
  words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])),
);

/** Numbers that no model has a word for: they are near to others in spelling alone. */
export const farNumbers: ReadonlySet<string> = new Set(
  'zero eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million first second third'.split(
    ' ',
  ),
);
