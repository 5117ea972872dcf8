import { pronouns } from '../chinese/noun-phrase.ts';
import type { Language } from '../direction.ts';
import { subjectPronouns } from '../english/noun-phrase.ts';
import { adjectives } from './adjectives.ts';
import { deixis, prepositions, times } from './adverbials.ts';
import { givingVerbs } from './giving.ts';
import { names } from './names.ts';
import { ideas } from './nouns/ideas.ts';
import { places } from './nouns/places.ts';
import { type Noun, nouns } from './nouns.ts';
import { numberWords } from './numbers.ts';
import { verbIds, verbOf } from './verbs.ts';

// The lexicon as a reader looks through it: by what words are for, in three languages.

export const categories = [
  ...(['people', 'names', 'animals', 'food', 'things', 'places', 'ideas'] as const),
  ...(['doing', 'qualities', 'numbers', 'when', 'where', 'pronouns', 'small'] as const),
] as const;
export type Category = (typeof categories)[number];

/** One word with its forms, in each language. */
export type Entry = Readonly<Record<Language, readonly string[]>>;

const nounEntry = ({ en, fr, zh }: Noun): Entry => ({
  en: [...new Set([en.singular, en.plural])].filter(Boolean),
  fr: [...new Set([fr.singular, fr.plural])].filter(Boolean),
  zh: [zh.text, zh.everyday ?? ''].filter(Boolean),
});

/** What a noun is, the first that fits. */
const kinds: readonly (readonly [Category, (noun: Noun, id: string) => boolean])[] = [
  ['people', ({ classes }) => classes.includes('person')],
  ['animals', ({ classes }) => classes.includes('animal')],
  ['food', ({ classes }) => classes.some((one) => one === 'food' || one === 'drink')],
  [
    'places',
    ({ classes }, id) =>
      id in places || classes.some((one) => /^(venue|building|path|land)$/.test(one)),
  ],
  [
    'ideas',
    ({ classes }, id) =>
      id in ideas || classes.some((one) => /^(notion|activity|time|task|weather)$/.test(one)),
  ],
  ['things', () => true],
];

function nounsOf(category: Category): readonly Entry[] {
  const is = (noun: Noun, id: string) => kinds.find(([, test]) => test(noun, id))?.[0] === category;
  return Object.entries<Noun>(nouns).flatMap(([id, noun]) =>
    is(noun, id) ? [nounEntry(noun)] : [],
  );
}

function verbEntry(id: (typeof verbIds)[number]): Entry {
  const { en, fr, zh } = verbOf(id);
  const rest = [en.particle, en.preposition].filter((one) => one !== undefined);
  const forms = [en.base, en.third, en.past].map((form) => [form, ...rest].join(' '));
  const french = [fr.infinitive, ...(fr.preposition ? [fr.preposition] : [])].join(' ');
  return { en: [...new Set(forms)], fr: [french], zh: [zh.text] };
}

const givingEntries: readonly Entry[] = Object.values(givingVerbs).map(({ en, fr, zh }) => ({
  en: [en.base, en.third, en.past],
  fr: [fr.infinitive],
  zh: [zh.verb],
}));

/** "and et 和": one word a language. */
const plain = (words: readonly string[]): readonly Entry[] =>
  words.map((one) => {
    const [en = '', fr = '', zh = ''] = one.split('/');
    return { en: [en], fr: [fr], zh: [zh] };
  });

const frenchPronouns = ['je', 'vous', 'il', 'elle', 'il', 'nous', 'ils'];
const frenchNumbers = 'un deux trois quatre cinq six sept huit neuf dix'.split(' ');
const small = [
  ...['and/et/和', 'or/ou/或者', 'but/mais/但是', 'because/parce que/因为', 'not/pas/不'],
  ...['never/jamais/从来不', 'always/toujours/总是', 'often/souvent/经常', 'very/très/非常'],
  ...['too/trop/太', 'more/plus/更', 'can/peut/能', 'must/doit/必须', 'should/devrait/应该'],
  ...['please/s’il vous plaît/请', 'this/ce/这', 'that/ce …-là/那', 'some/des/一些'],
  ...['many/beaucoup de/许多', 'where/où/哪里'],
];

const listed: Readonly<Record<Category, () => readonly Entry[]>> = {
  people: () => nounsOf('people'),
  animals: () => nounsOf('animals'),
  food: () => nounsOf('food'),
  things: () => nounsOf('things'),
  places: () => nounsOf('places'),
  ideas: () => nounsOf('ideas'),
  names: () =>
    Object.values(names).map(({ display, zh }) => ({ en: [display], fr: [display], zh: [zh] })),
  doing: () => [...verbIds.map(verbEntry), ...givingEntries],
  qualities: () =>
    Object.values(adjectives).map(({ en, fr, zh }) => ({
      ...{ en: [en], fr: [...new Set(fr.forms)].slice(0, 2), zh: [zh.predicate] },
    })),
  numbers: () =>
    ['one', ...numberWords.en].map((en, index) => ({
      ...{
        en: [en],
        fr: [frenchNumbers[index] ?? ''],
        zh: [['一', ...numberWords.zh][index] ?? ''],
      },
    })),
  when: () =>
    Object.values(times).map(({ en, fr, zh }) => ({
      en: [en],
      fr: [fr.replace("l' ", 'l’')],
      zh: [zh],
    })),
  where: () => [
    ...Object.values(prepositions).map(({ en, fr, zh }) => ({
      ...{ en: [en], fr: [fr], zh: zh.after ? [`${zh.before}…${zh.after}`] : [zh.before] },
    })),
    ...Object.values(deixis).map(({ en, fr, zh }) => ({ en: [en], fr: [fr], zh: [zh] })),
  ],
  pronouns: () =>
    Object.entries(subjectPronouns).map(([id, en], index) => ({
      en: [en === 'i' ? 'I' : en],
      fr: [frenchPronouns[index] ?? ''],
      zh: [pronouns[id as keyof typeof pronouns]],
    })),
  small: () => plain(small),
};

/** The words of a category, in the lexicon's order. */
export function entriesOf(category: Category): readonly Entry[] {
  return listed[category]();
}
