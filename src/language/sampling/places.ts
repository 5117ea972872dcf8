import { locative, type PrepositionId, prepositions } from '../lexicon/adverbials.ts';
import { isOf, type NounId, nounsOf } from '../lexicon/nouns.ts';
import type { VerbId } from '../lexicon/verbs.ts';
import type { NounPhrase, Place } from '../meaning.ts';
import { chance, pick, pickWeighted } from '../random.ts';
import { sampleCommon } from './noun-phrases.ts';
import type { Setting } from './selection.ts';

// After an object a phrase with a venue, a house or a room says where it happened (saw a cat in the
// garden, in the kitchen); with any other noun it describes the object (saw the cat on the table). French does not tell them
// apart and Chinese must, so the noun decides. States happen nowhere: all of theirs describe.

type Locative = (typeof locative)[number];
type Sites = Readonly<Partial<Record<Locative, string>>>;

/** Where things of a kind sensibly are; the first selection that holds the noun decides. */
const sites: readonly { of: string; at: Sites }[] = [
  {
    of: 'portable lost food drink',
    at: {
      in: 'box bag suitcase basket fridge inside house car',
      on: 'table chair bed sofa desk carpet plate',
      under: 'table chair bed tree sofa desk carpet',
      near: 'window door table tree lamp fridge clock',
      behind: 'door box wall table sofa',
    },
  },
  {
    of: 'person animal robot',
    at: {
      in: 'house inside venue car',
      on: 'bed chair bridge mountain road sofa carpet hill island beach grass',
      under: 'tree bridge window table umbrella',
      near: 'venue beach island farm tree river house bridge mountain tower window door street shore hill',
      behind: 'house tree wall car door sofa church bus',
    },
  },
  {
    of: 'furniture vehicle goods load device',
    at: {
      in: 'house inside venue',
      under: 'tree bridge window',
      near: 'house tree river wall door window',
      behind: 'house tree wall door',
    },
  },
  {
    of: 'building path venue plant climbable shore',
    at: {
      in: 'city forest park garden village',
      near: 'river mountain forest city road bridge house street shore village hill beach',
      behind: 'house school forest garden hill church',
    },
  },
];

/** Where people and animals do what they do; some things are done in places of their own. */
const activity: Sites = {
  in: 'house inside venue',
  on: 'bridge mountain hill island beach grass',
  under: 'tree bridge',
  near: 'venue beach island farm tree river house bridge mountain tower window door street shore hill',
  behind: 'house tree wall car door church',
};
const ownActivity: Readonly<Partial<Record<VerbId, Sites>>> = {
  swim: { in: 'river shore', near: 'bridge tree house garden beach island' },
  sleep: {
    ...activity,
    on: 'bed chair table sofa carpet grass',
    in: 'room house bed garden car box basket',
  },
  arrive: { in: 'venue', near: 'house bridge river' },
};
const anywhere: Sites = {
  in: prepositions.in.grounds,
  on: prepositions.on.grounds,
  under: prepositions.under.grounds,
  near: prepositions.near.grounds,
  behind: prepositions.behind.grounds,
};
const scenes = 'venue inside house';
const aroundObject: Sites = {
  in: scenes,
  on: 'beach island',
  near: `${scenes} beach island farm`,
};
const origins = prepositions.from.grounds;
const carried = prepositions.with.grounds;

/** Here, there, or where the verb is done. */
export function sampleActivityPlace(setting: Setting, verb: VerbId): Place {
  const own = ownActivity[verb];
  return (
    deictic(setting) ??
    (own && !setting.free ? undefined : attended(setting, verb)) ??
    placed(setting, setting.free ? anywhere : (own ?? activity))
  );
}

/** Where something was done to an object: here, there, or a venue. */
export function samplePlaceAround(setting: Setting, verb?: VerbId): Place {
  return deictic(setting) ?? attended(setting, verb) ?? placed(setting, aroundObject);
}

/** Where the subject is: "is on the table". */
export function sampleLocation(setting: Setting, subject: NounPhrase): Place {
  const noun = subject.kind === 'common' ? subject.noun : 'man';
  const attending = setting.free || isOf(noun, 'person animal robot');
  return (
    deictic(setting) ??
    (attending ? attended(setting) : undefined) ??
    placed(setting, sitesOf(setting, noun) ?? activity)
  );
}

/** What describes a noun: with the hat, from the city, on the table; none for a song or a word. */
export function sampleDescription(
  setting: Setting,
  noun: NounId,
  venues: boolean,
): Place | undefined {
  const { random } = setting;
  const human = isOf(noun, 'person');
  if (human && chance(random, 0.35)) return grounded(setting, 'with', carried);
  if ((human || noun === 'letter') && chance(random, 0.2))
    return grounded(setting, 'from', origins);
  const at = sitesOf(setting, noun);
  return at && placed(setting, at, venues);
}

function sitesOf(setting: Setting, noun: NounId): Sites | undefined {
  return setting.free ? anywhere : sites.find(({ of }) => isOf(noun, of))?.at;
}

function deictic({ random }: Setting): Place | undefined {
  if (!chance(random, 0.15)) return undefined;
  return { kind: 'deixis', where: chance(random, 0.5) ? 'here' : 'there' };
}

// "a couru au marché", "a parlé au zoo": with these à says where to, or to whom
const directed = new Set(
  'run walk jump fly travel leave follow chase drive push pull carry take bring throwAway call invite talk smile explain write learn sell steal'.split(
    ' ',
  ) as VerbId[],
);

/** At the market. */
function attended(setting: Setting, verb?: VerbId): Place | undefined {
  if (!chance(setting.random, 0.22) || (verb && directed.has(verb))) return undefined;
  return grounded(setting, 'at', prepositions.at.grounds);
}

/** One of the sites; with venues left out, as an object's description must. */
function placed(setting: Setting, at: Sites, venues = true): Place {
  const choices = locative.filter(
    (id) => at[id] && (venues || groundsWithoutVenues(at[id]) !== ''),
  );
  const weights = Object.fromEntries(choices.map((id) => [id, id === 'in' || id === 'on' ? 3 : 2]));
  const preposition = choices.length > 0 ? pickWeighted(setting.random, weights) : 'near';
  const all = at[preposition as Locative] ?? 'river';
  return grounded(setting, preposition as Locative, venues ? all : groundsWithoutVenues(all));
}

const withoutVenues = new Map<string, string>();

function groundsWithoutVenues(selection: string | undefined): string {
  if (!selection) return '';
  const known = withoutVenues.get(selection);
  if (known !== undefined) return known;
  const rest = nounsOf(selection).filter((noun) => !isOf(noun, `${scenes} land`));
  withoutVenues.set(selection, rest.join(' '));
  return rest.join(' ');
}

function grounded({ random }: Setting, preposition: PrepositionId, selection: string): Place {
  const noun = pick(random, nounsOf(selection));
  const slot = { selection, noun, role: 'definite', adjective: 0.08, plural: 0.08 } as const;
  const ground = sampleCommon({ random, free: false }, slot);
  return { kind: 'at', preposition, ground };
}
