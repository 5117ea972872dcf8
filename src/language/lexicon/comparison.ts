import { type AdjectiveId, adjectiveIds, adjectiveOf } from './adjectives.ts';

// How adjectives are compared: bigger but more difficult, meilleur, 比我更害怕.

const comparatives =
  'big bigger small smaller long longer short shorter wide wider narrow narrower high higher tall taller low lower thick thicker thin thinner heavy heavier light lighter deep deeper soft softer hard harder old older young younger good better bad worse happy happier sad sadder hungry hungrier angry angrier busy busier strong stronger weak weaker lazy lazier clever cleverer kind kinder nice nicer rich richer poor poorer brave braver fast faster slow slower easy easier cheap cheaper dirty dirtier clean cleaner hot hotter cold colder fresh fresher sweet sweeter';

const pairs = comparatives.split(' ');
const inflected = new Map<string, string>(
  pairs.flatMap((base, index) => (index % 2 === 0 ? [[base, pairs[index + 1] ?? '']] : [])),
);

/** "bigger"; undefined where English says "more". */
export function englishComparative(adjective: AdjectiveId): string | undefined {
  return inflected.get(adjective);
}

type Forms = readonly [string, string, string, string];
const cheaper = 'meilleur marché';
const irregular: Readonly<Partial<Record<AdjectiveId, Forms>>> = {
  good: ['meilleur', 'meilleure', 'meilleurs', 'meilleures'],
  bad: ['pire', 'pire', 'pires', 'pires'],
  cheap: [cheaper, cheaper, cheaper, cheaper],
};

/** "meilleur", "pire"; undefined where French says "plus". */
export function frenchComparative(adjective: AdjectiveId): Forms | undefined {
  return irregular[adjective];
}

const feelings = new Set<AdjectiveId>(['happy', 'sad', 'scared', 'angry']);

/** Chinese feelings are compared with 更: 他比我更害怕, but 他比我累. */
export function isComparedWithMore(adjective: AdjectiveId): boolean {
  return feelings.has(adjective);
}

// "plus nouveau que" is not French; nothing is redder or more perfect
const incomparable = new Set<AdjectiveId>(['perfect', 'new']);

/** Whether one thing may be more so than another. */
export function isComparable(adjective: AdjectiveId): boolean {
  return !adjectiveOf(adjective).zh.colour && !incomparable.has(adjective);
}

/** Whether "less" is natural: less tired, less happy, but smaller rather than less big. */
export function isNaturalWithLess(adjective: AdjectiveId): boolean {
  const comparative = englishComparative(adjective);
  return isComparable(adjective) && (!comparative || comparative.endsWith('ier'));
}

export const comparableIds = adjectiveIds.filter(isComparable);
