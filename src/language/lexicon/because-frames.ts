import type { AdjectiveId } from './adjectives.ts';
import type { PrepositionId } from './adverbials.ts';
import type { VerbId } from './verbs.ts';

// What is known of the world: who is tired when a street is not crossed, and what is wide.

export type BecauseFrame = {
  verb: VerbId;
  negated: boolean;
  subjects: string;
  /** Empty for verbs that stand alone. */
  objects: string;
  /** The verb stands alone and its place is what the adjective may be about: sleep on the bed. */
  preposition?: PrepositionId;
  /** Adjectives that are about the subject, and those that are about the object (or place). */
  ofSubject: readonly AdjectiveId[];
  ofObject: readonly AdjectiveId[];
  weight: number;
};

function frame(
  pattern: string,
  who: string,
  ofSubject: string,
  ofObject: string,
  weight = 3,
): BecauseFrame {
  const [sign, verb, preposition] = pattern.split(' ');
  const [subjects = '', objects = ''] = who.split(' > ');
  return {
    verb: verb as VerbId,
    negated: sign === 'not',
    subjects,
    objects,
    ...(preposition ? { preposition: preposition as PrepositionId } : {}),
    ofSubject: words(ofSubject),
    ofObject: words(ofObject),
    weight,
  };
}

function words(list: string): AdjectiveId[] {
  return (list === '' ? [] : list.split(' ')) as AdjectiveId[];
}

/** Within one verb and sign an adjective is only ever about the one or the other. */
export const becauseFrames: readonly BecauseFrame[] = [
  frame(
    'not cross',
    'walker bird robot > street river road',
    'tired scared old weak slow lazy',
    'wide long dangerous',
    6,
  ),
  frame('not cross', 'animal walker > street road river', 'tired', 'wide', 5),
  frame(
    'not follow',
    'hunter walker > cat dog bird rabbit vehicle',
    'tired lazy old slow weak scared',
    'fast dangerous',
    2,
  ),
  frame('not drive', 'person robot > vehicle', 'tired scared old', 'dirty slow big dangerous', 2),
  frame('not attack', 'hunter snake > animal', 'scared tired old weak', 'strong big dangerous', 2),
  frame('not cook', 'person > cooked', 'tired lazy busy', 'old hard expensive', 1),
  frame(
    'not repair',
    'person robot > vehicle device machine',
    'busy lazy tired',
    'old dirty expensive',
    2,
  ),
  frame(
    'not understand',
    'person robot > story poem book lesson letter',
    'tired young',
    'difficult long',
    2,
  ),
  frame('not finish', 'person > task', 'tired lazy busy sad', 'long difficult boring', 2),
  frame('not jump', 'person walker frog', 'tired scared old weak', '', 1),
  frame('not dance', 'person', 'tired sad old', '', 1),
  frame('is smile', 'person', 'happy kind', '', 1),
  frame(
    'not cross',
    'walker bird robot vehicle > bridge',
    'tired scared weak slow lazy',
    'narrow long dangerous high',
    4,
  ),
  frame(
    'not cross',
    'person > street river road bridge',
    'tired scared weak lazy angry',
    'wide long dangerous',
    2,
  ),
  frame(
    'not fitIn',
    'fitting load hat book picture > container car inside',
    'big long wide high thick',
    'small narrow low',
    7,
  ),
  // the famous pair alone, so often that it is learnt with every noun on either side
  frame('not fitIn', 'fitting load hat > container', 'big', 'small', 6),
  frame('not fitIn', 'trophy toy gift ball hat > suitcase box bag basket', 'big', 'small', 4),
  frame(
    'is fitIn',
    'fitting load hat book picture > container car inside',
    'small thin short',
    'big wide high',
    2,
  ),
  frame(
    'not pull',
    'hauler dog robot truck machine > car boat truck table bed stone',
    'weak tired lazy old small slow scared',
    'heavy big',
    4,
  ),
  frame(
    'not push',
    'hauler robot machine dog > car boat truck table bed stone box',
    'weak tired lazy old small slow scared',
    'heavy big',
  ),
  frame(
    'not lift',
    'elephant robot machine > table box suitcase stone bed car bicycle trophy',
    'weak tired old small slow',
    'heavy big',
    4,
  ),
  frame(
    'not carry',
    'robot machine person > table box suitcase stone bed machine',
    'weak small tired old lazy',
    'heavy big',
  ),
  frame(
    'not catch',
    'hunter bird robot animal > mouse fish bird ball turtle',
    'slow tired old lazy weak',
    'fast small clever',
    4,
  ),
  frame(
    'is catch',
    'hunter bird robot animal > mouse fish bird turtle',
    'fast clever hungry',
    'slow old weak',
    5,
  ),
  frame(
    'not chase',
    'hunter horse robot elephant > cat dog bird mouse cow turtle',
    'tired old lazy slow weak',
    'fast dangerous big strong',
    3,
  ),
  frame(
    'not eat',
    'animal > apple bread cake meat cheese egg rice',
    'tired scared sad lazy',
    'hot cold hard dirty old',
    4,
  ),
  frame(
    'is eat',
    'animal person > apple bread cake meat cheese egg rice',
    'hungry',
    'fresh sweet good',
    2,
  ),
  frame('not drink', 'animal > water milk soup', 'tired scared lazy sad', 'hot cold dirty', 3),
  frame(
    'not buy',
    'institution > computer picture car house bicycle table machine boat television truck',
    'poor',
    'expensive old slow big',
    3,
  ),
  frame(
    'not buy',
    'person > computer picture car house bicycle dress coat book hat',
    'poor busy',
    'expensive old big',
    2,
  ),
  frame(
    'is buy',
    'institution person > computer picture car bicycle table dress',
    'rich',
    'cheap beautiful good new',
    2,
  ),
  frame(
    'is sell',
    'institution person > computer picture car bicycle table house boat',
    'poor',
    'old slow big expensive',
    2,
  ),
  frame(
    'not break',
    'missile bird apple > window cup bottle mirror',
    'small slow',
    'thick hard',
    3,
  ),
  frame('not break', 'wind bird > window cup bottle mirror', 'weak', 'thick', 1),
  frame(
    'is break',
    'missile wind > window cup bottle mirror',
    'heavy hard fast big',
    'thin old weak',
    3,
  ),
  frame(
    'not open',
    'wind robot dog elephant > door window box suitcase bag',
    'weak lazy slow',
    'heavy big old',
    4,
  ),
  frame(
    'not passThrough',
    'truck car boat train elephant machine bed table > tunnel',
    'big wide high',
    'narrow low small dangerous',
    4,
  ),
  frame(
    'not passThrough',
    'truck car train boat bed > door forest',
    'big wide high',
    'narrow small dangerous',
    3,
  ),
  frame(
    'not climb',
    'cat dog turtle mouse animal robot horse > wall mountain tower',
    'tired weak lazy old slow scared',
    'high dangerous',
    3,
  ),
  frame(
    'not see',
    'animal robot > mouse flower stone key bird cup letter',
    'tired old scared',
    'small fast',
    3,
  ),
  frame(
    'not read',
    'person > book letter newspaper story',
    'tired lazy sad busy',
    'long difficult boring',
    2,
  ),
  frame(
    'not wash',
    'person robot > shirt dress car coat window',
    'busy lazy tired slow',
    'clean big expensive',
    2,
  ),
  frame('not help', 'person > person', 'busy tired lazy scared', 'rich strong clever', 1),
  frame('not like', 'person animal > book story song soup museum city', '', 'boring long', 1),
  frame(
    'is like',
    'person > book story song dress garden museum',
    '',
    'interesting beautiful good perfect',
    1,
  ),
  frame(
    'not sleep on',
    'walker person > bed chair table',
    'scared hungry sad',
    'hard cold small dirty narrow',
    3,
  ),
  frame(
    'not sleep in',
    'walker > garden box house room forest',
    'scared hungry sad',
    'cold small dirty narrow dangerous',
    2,
  ),
  frame('is sleep', 'person animal', 'tired lazy', '', 1),
  frame('is cry', 'person', 'sad scared hungry tired', '', 1),
  frame('is laugh', 'person', 'happy', '', 1),
  frame('not run', 'person walker', 'tired lazy old weak', '', 1),
  frame('not sing', 'person bird', 'sad tired scared', '', 1),
  frame('not work', 'person machine', 'tired lazy old', '', 1),
];

export type Sided = { ofSubject: readonly AdjectiveId[]; ofObject: readonly AdjectiveId[] };

/** All that is known of a verb with this sign, over its frames: what a free sentence goes by. */
export function knownOf(frame: BecauseFrame): Sided {
  const same = becauseFrames.filter(
    (other) =>
      other.verb === frame.verb &&
      other.negated === frame.negated &&
      (other.objects === '') === (frame.objects === '') &&
      other.preposition === frame.preposition,
  );
  return {
    ofSubject: [...new Set(same.flatMap((other) => other.ofSubject))],
    ofObject: [...new Set(same.flatMap((other) => other.ofObject))],
  };
}
