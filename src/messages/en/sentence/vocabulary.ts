/** By the lexicon's categories: the panel that reads them does not compile where one is missing. */
const categories = {
  people: 'People',
  names: 'Names',
  animals: 'Animals',
  food: 'Food and drink',
  things: 'Things',
  places: 'Places',
  ideas: 'Work, weather, ideas',
  doing: 'Verbs',
  qualities: 'Adjectives',
  numbers: 'Number words',
  when: 'When',
  where: 'Where',
  pronouns: 'Pronouns',
  small: 'Small words',
};

/** Every word that the model knows. */
export const vocabulary = {
  title: 'Words the model knows',
  close: 'Close the words',
  search: 'Search in both languages',
  categories,
  category: 'Category',
  found: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  nothing: (text: string) => `The model knows no word with “${text}” in it`,
  write: (word: string) => `Write “${word}”`,
  field: 'In the field:',
};
