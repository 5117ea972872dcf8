import { expect, test } from 'vitest';
import { linearize } from '../../src/language/corpus.ts';
import type { Clause, Meaning, NounPhrase } from '../../src/language/meaning.ts';
import { joinTokens, tokenize } from '../../src/language/tokenizer.ts';
import { clause, doing, the } from './say.ts';

const you: NounPhrase = { kind: 'pronoun', pronoun: 'you' };
const she: NounPhrase = { kind: 'pronoun', pronoun: 'she' };
const i: NounPhrase = { kind: 'pronoun', pronoun: 'i' };
const it: NounPhrase = { kind: 'pronoun', pronoun: 'it' };

function order(predicate: Clause['predicate'], more: Partial<Clause> = {}): Clause {
  return clause(you, predicate, { tense: 'present', ...more });
}

const opening = doing('open', the('window'));

test.each<[Clause, boolean, [string, string, string]]>([
  [order(opening), false, ['Open the window.', 'Ouvrez la fenêtre.', '打开窗户。']],
  [
    order(opening),
    true,
    ['Please open the window.', 'Ouvrez la fenêtre, s’il vous plaît.', '请打开窗户。'],
  ],
  [
    order(opening, { negated: true }),
    false,
    ['Do not open the window.', 'N’ouvrez pas la fenêtre.', '不要打开窗户。'],
  ],
  [
    order(doing('goTo', the('school')), { negated: true, time: { time: 'tomorrow' } }),
    true,
    [
      'Please do not go to the school tomorrow.',
      'N’allez pas à l’école demain, s’il vous plaît.',
      '请明天不要去学校。',
    ],
  ],
  [order(doing('help', she)), false, ['Help her.', 'Aidez-la.', '帮助她。']],
  [order(doing('waitFor', i)), false, ['Wait for me.', 'Attendez-moi.', '等我。']],
  [order(doing('open', it)), false, ['Open it.', 'Ouvrez-le.', '打开它。']],
  [
    order(doing('open', it), { negated: true }),
    false,
    ['Do not open it.', 'Ne l’ouvrez pas.', '不要打开它。'],
  ],
  [
    order(doing('turnOff', the('light'))),
    false,
    ['Turn off the light.', 'Éteignez la lumière.', '关掉灯。'],
  ],
])('%#', (body, polite, expected) => {
  const meaning: Meaning = { construction: 'C16', mood: 'command', polite, body };
  const texts = (['en', 'fr', 'zh'] as const).map((language) => {
    const words = linearize(meaning, language).map(({ text }) => text);
    const text = joinTokens(words, language);
    expect(tokenize(text, language).map((token) => token.text)).toEqual(words);
    return text;
  });
  expect(texts).toEqual(expected);
});
