import { adjectiveIds, adjectiveOf } from '../lexicon/adjectives.ts';
import { circumstances, deixis, prepositions, times, years } from '../lexicon/adverbials.ts';
import { givingVerbs } from '../lexicon/giving.ts';
import { names } from '../lexicon/names.ts';
import { nouns } from '../lexicon/nouns.ts';
import { numberWords } from '../lexicon/numbers.ts';
import { verbIds, verbOf } from '../lexicon/verbs.ts';
import { chineseTokens } from './characters.ts';
import { frequencyWords, modals } from './modality.ts';
import { pronouns } from './noun-phrase.ts';

const functionWords =
  '。，？一这那些的了会不没和在一起是很太非常吗自年以来使变得正就所缺少看大多数许永远或者因为——但是当时以前从来过请要把给听他们她们它们我们比更么让变得哪有';

/** Every Chinese word of the lexicon, to be read character by character. */
function chineseWords(): string[] {
  return [
    functionWords,
    ...Object.values(pronouns),
    ...numberWords.zh,
    ...Object.values(modals).flatMap(({ affirmed, denied }) => [affirmed, denied]),
    ...Object.values(frequencyWords),
    ...years.map(String),
    ...Object.values(circumstances).map(({ zh }) => zh),
    ...[...Object.values(names), ...Object.values(times), ...Object.values(deixis)].map(
      ({ zh }) => zh,
    ),
    ...Object.values(prepositions).flatMap(({ zh }) => [zh.before, zh.after]),
    ...Object.values(nouns).flatMap(({ zh }) => [
      zh.text,
      zh.everyday ?? '',
      zh.classifier,
      zh.counted ?? '',
    ]),
    ...Object.values(givingVerbs).map(({ zh }) => zh.verb),
    ...verbIds.flatMap((id) => verbWords(id)),
    ...adjectiveIds.flatMap((id) => {
      const { zh } = adjectiveOf(id);
      return [zh, ...zh.senses].flatMap(({ attribute, predicate }) => [attribute, predicate]);
    }),
  ].filter((word) => word !== '');
}

export function verbWords(id: (typeof verbIds)[number]): string[] {
  const { text, cannot, denied, everyday, past, after, senses, others } = verbOf(id).zh;
  return [
    text,
    cannot ?? '',
    denied ?? '',
    everyday ?? '',
    past ?? '',
    after ?? '',
    ...(senses ?? []).map((sense) => sense.text),
    others?.text ?? '',
  ];
}

/** Every Chinese token, a character each. */
export function chineseForms(): string[] {
  return [...new Set(chineseWords().flatMap(chineseTokens))];
}
