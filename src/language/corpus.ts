import { type Alignment, align, type Probe, probesOf } from './alignment.ts';
import { isAmbiguousInChinese, plainReading } from './ambiguity.ts';
import { linearizeChinese } from './chinese/sentence.ts';
import { type ChineseStyle, canonicalChinese } from './chinese/style.ts';
import { type Direction, type Language, languagesOf } from './direction.ts';
import { linearizeEnglish } from './english/sentence.ts';
import { canonicalStyle, type EnglishStyle } from './english/style.ts';
import { linearizeFrench } from './french/sentence.ts';
import { type ConstructionId, isDenied, type Meaning } from './meaning.ts';
import { chance, pickWeighted, type Random } from './random.ts';
import { constructionWeights, sampleMeaning } from './sampling/constructions.ts';
import { isHeldOut, keyOf, type WithholdingId, withheldFor } from './split.ts';
import { type Survey, surveyOf } from './traversal.ts';
import type { Word } from './word.ts';

export type { Probe } from './alignment.ts';
export type { ConstructionId } from './meaning.ts';

/** 3 to 32 source tokens (47 Chinese ones), up to 63 target tokens, end marks not counted. */
const shortest = 3;
const longestSource: Readonly<Record<Language, number>> = { en: 32, fr: 32, zh: 47 };
const longestTarget = 63;

export type Pair = {
  readonly source: string[];
  readonly target: string[];
  readonly construction: ConstructionId;
  readonly alignment: Alignment;
  readonly probes: Probe[];
  /** Ignores what usually does what to what. */
  readonly free: boolean;
  /** The source has a second right reading; never sampled where that is so unless asked for. */
  readonly ambiguous: boolean;
  /** The translation of its plainest reading, where it has several and Chinese says them alike. */
  readonly plainly: string[] | undefined;
  readonly heldOut: boolean;
  /** The word–construction pair that training never joins, for the compositional test. */
  readonly withheld: WithholdingId | undefined;
  /** The meaning as text: equal keys, equal meanings. */
  readonly key: string;
};

export type SampleOptions = {
  /** train: what a model may see; heldOut: meanings it never sees; compositional: withheld pairs. */
  split?: 'train' | 'heldOut' | 'compositional';
  /** Left out: 30 % of the sentences. */
  free?: boolean;
  construction?: ConstructionId;
  /** From Chinese: sentences that have a second right reading, which are left out else. */
  ambiguous?: boolean;
};

const freeShare = 0.3;

/** How the source says what it says. */
export type Style = { en: EnglishStyle; zh: ChineseStyle };
const canonical: Style = { en: canonicalStyle, zh: canonicalChinese };

/** A sentence and its translation, drawn from the split (train unless said). */
export function samplePair(
  random: Random,
  direction: Direction,
  options: SampleOptions = {},
): Pair {
  const { split = 'train' } = options;
  for (;;) {
    const free = options.free ?? chance(random, freeShare);
    const construction = options.construction ?? pickWeighted(random, constructionWeights);
    const meaning = sampleMeaning({ random, free }, construction);
    const survey = surveyOf(meaning.body);
    const open = direction === 'zh-en' && isAmbiguousInChinese(meaning, survey);
    if (open !== (options.ambiguous ?? false)) continue;
    if (splitOf(meaning, survey) !== split) continue;
    const pair = pairOf(meaning, direction, sampleStyle(random, survey), free);
    if (fits(pair, direction)) return pair;
  }
}

/** Where a meaning belongs. */
export function splitOf(
  meaning: Meaning,
  survey: Survey = surveyOf(meaning.body),
): 'train' | 'heldOut' | 'compositional' {
  if (withheldFor(meaning, survey)) return 'compositional';
  return isHeldOut(meaning) ? 'heldOut' : 'train';
}

/**
 * The pair a meaning gives in one direction; the style touches the source alone. What only
 * evaluation reads is worked out when it is read: batches are made by the thousand.
 */
export function pairOf(
  meaning: Meaning,
  direction: Direction,
  style: Style = canonical,
  free = false,
): Pair {
  const languages = languagesOf(direction);
  const source = linearize(meaning, languages.source, style);
  const target = linearize(meaning, languages.target);
  return {
    source: source.map(({ text }) => text),
    target: target.map(({ text }) => text),
    construction: meaning.construction,
    free,
    get alignment() {
      return align(source, target);
    },
    get probes() {
      return [...probesOf(source, 'source'), ...probesOf(target, 'target')];
    },
    get ambiguous() {
      return languages.source === 'zh' && isAmbiguousInChinese(meaning);
    },
    get plainly() {
      const plain = languages.source === 'zh' ? plainReading(meaning) : undefined;
      return plain && linearize(plain, languages.target).map(({ text }) => text);
    },
    get heldOut() {
      return isHeldOut(meaning);
    },
    get withheld() {
      return withheldFor(meaning);
    },
    get key() {
      return keyOf(meaning);
    },
  };
}

/** The words of a meaning in a language. */
export function linearize(meaning: Meaning, language: Language, style = canonical): Word[] {
  if (language === 'en') return linearizeEnglish(meaning, style.en);
  return language === 'fr' ? linearizeFrench(meaning) : linearizeChinese(meaning, style.zh);
}

/** Sources are read in all styles; targets are written in one. */
function sampleStyle(random: Random, survey: Survey): Style {
  return {
    en: {
      contracted: chance(random, 0.4),
      particleLate: chance(random, 0.6),
      timeFirst: chance(random, 0.2),
      who: chance(random, 0.4),
      consequenceComma: chance(random, 0.4),
      opinionFirst: chance(random, 0.25),
      recipientFirst: chance(random, 0.5),
      // "not one" would be "pas un seul"
      oneForA: chance(random, 0.12) && !survey.clauses.some(isDenied),
    },
    zh: {
      fullNegation: chance(random, 0.4),
      colourDe: chance(random, 0.4),
      ownerDe: chance(random, 0.4),
      men: chance(random, 0.4),
      everyday: chance(random, 0.4),
    },
  };
}

function fits({ source, target }: Pair, direction: Direction): boolean {
  const longest = longestSource[languagesOf(direction).source];
  return source.length >= shortest && source.length <= longest && target.length <= longestTarget;
}
