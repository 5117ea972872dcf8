import { describe, expect, test } from 'vitest';
import { linearize, pairOf, samplePair, splitOf } from '../../src/language/corpus.ts';
import { directions } from '../../src/language/direction.ts';
import { vocabularyOf } from '../../src/language/grammar-tokens.ts';
import type { Body, Meaning } from '../../src/language/meaning.ts';
import { paperSentences } from '../../src/language/paper-sentences.ts';
import { seededRandom } from '../../src/language/random.ts';
import { joinTokens, tokenize } from '../../src/language/tokenizer.ts';

import { clause, doing, say, the } from './say.ts';

const { law, registration } = paperSentences;

describe('the paper’s sentences', () => {
  test('are said in three languages', () => {
    expect(say(registration.body)).toEqual([
      'It is in this spirit that a majority of American governments have passed new laws since 2009 making the registration or voting process more difficult.',
      'C’est dans cet esprit qu’une majorité de gouvernements américains ont adopté de nouvelles lois depuis 2009, rendant le processus d’inscription ou de vote plus difficile.',
      '正是本着这种精神，大多数美国政府自2009年以来通过了新法律，使登记或投票程序变得更难。',
    ]);
    expect(say(law.body)).toEqual([
      'The law will never be perfect, but its application should be just - this is what we are missing, in my opinion.',
      'La loi ne va jamais être parfaite, mais son application devrait être juste - c’est ce qui nous manque, à mon avis.',
      '法律永远不会完美，但是它的应用应该公正——在我看来，这就是我们所缺少的。',
    ]);
  });
  test.each(directions)('fit and have one right reading in %s', (direction) => {
    const { has } = vocabularyOf(direction);
    for (const meaning of Object.values(paperSentences)) {
      const { ambiguous, source, target } = pairOf(meaning, direction);
      expect(ambiguous).toBe(false);
      expect(source.length).toBeLessThanOrEqual(direction === 'zh-en' ? 47 : 32);
      expect(target.length).toBeLessThanOrEqual(63);
      expect([...source, ...target].filter((token) => !has(token))).toEqual([]);
    }
  });
  test('are kept from training, and so are their long clauses', () => {
    const long: Meaning = { ...registration, body: registration.body.clause };
    for (const meaning of [law, registration, long]) expect(splitOf(meaning)).toBe('heldOut');
  });
  test('leave their pieces in training', () => {
    const { comment, opinion, said } = law.body;
    if (!comment || said.kind !== 'coordination') throw new TypeError('a contrast with a comment');
    const { consequence, since, ...passed } = registration.body.clause;
    const slept = clause(the('cat'), doing('sleep'));
    const pieces: Body[] = [
      said.left,
      { ...said, right: slept },
      { kind: 'remark', said: comment, ...(opinion ? { opinion } : {}) },
      { kind: 'remark', said: said.left, comment, ...(opinion ? { opinion } : {}) },
      { ...passed, ...(since ? { since } : {}) },
      { ...registration.body, clause: passed },
      { ...passed, ...(consequence ? { consequence } : {}) },
    ];
    for (const body of pieces) {
      expect(splitOf({ construction: 'C14', mood: 'statement', body })).toBe('train');
    }
  });
  test('"its" looks back to the law', () => {
    const { probes, source } = pairOf(law, 'en-fr');
    const found = probes.find(
      ({ kind, side }) => kind === 'pronoun-antecedent' && side === 'source',
    );
    expect([source[found?.from ?? -1], source[found?.to ?? -1]]).toEqual(['its', 'law']);
  });
  test('align their words', () => {
    const { alignment, source, target } = pairOf(registration, 'en-fr');
    const pairs = alignment.map(([from, to]) => `${source[from]} ${target[to]}`);
    for (const pair of ['majority majorité', '2009 2009', 'voting vote', 'making rendant']) {
      expect(pairs).toContain(pair);
    }
  });
});

test('neighbours: whose opinion, what is missing, what it makes', () => {
  const missing = (subject: Parameters<typeof the>[0]): Body => ({
    kind: 'identification',
    clause: clause(the(subject), doing('miss', { kind: 'gap' }), { tense: 'present' }),
  });
  expect(say(missing('king'))).toEqual([
    'This is what the king is missing.',
    'C’est ce qui manque au roi.',
    '这就是国王所缺少的。',
  ]);
  const slept = clause(the('cat'), doing('sleep'));
  expect(
    say({ kind: 'remark', said: slept, opinion: { owner: { kind: 'name', name: 'anna' } } }),
  ).toEqual([
    'The cat slept, in Anna’s opinion.',
    'Le chat a dormi, selon Anna.',
    '在安娜看来，猫睡了。',
  ]);
});

describe('typed text', () => {
  test.each(['-', '–', '—', '--'])('has one dash, whether %s', (dash) => {
    const read = (text: string, language: 'en' | 'fr' | 'zh') =>
      tokenize(text, language).map((token) => token.text);
    expect(read(`just ${dash} this`, 'en')).toEqual(['just', '-', 'this']);
    expect(read(`juste ${dash} c’est`, 'fr')).toEqual(['juste', '-', "c'", 'est']);
    expect(read(`公正${dash}这`, 'zh')).toEqual(['公', '正', '——', '这']);
  });
  test('is read with capitals, commas and long dashes as the grammar says it', () => {
    const typed =
      'The Law will never be perfect, but its application should be just — this is what we are missing, in my opinion.';
    const words = linearize(law, 'en').map(({ text }) => text);
    expect(tokenize(typed, 'en').map((token) => token.text)).toEqual(words);
    const style = {
      contracted: false,
      particleLate: false,
      timeFirst: false,
      who: false,
      consequenceComma: true,
      opinionFirst: true,
      recipientFirst: true,
      oneForA: false,
    };
    const zh = {
      ...{ fullNegation: false, colourDe: false, ownerDe: false, men: false, everyday: false },
    };
    const say = (meaning: Meaning) =>
      joinTokens(
        linearize(meaning, 'en', { en: style, zh: zh }).map(({ text }) => text),
        'en',
      );
    expect(say(registration)).toContain('since 2009, making the');
    expect(say(law)).toMatch(/^In my opinion, the law will never be perfect, but/);
  });
});

test('sampled neighbours round-trip and are many', () => {
  const random = seededRandom(8);
  for (const direction of directions) {
    const keys = new Set<string>();
    for (let count = 0; count < 300; count += 1) {
      const pair = samplePair(random, direction, { construction: 'C14' });
      keys.add(pair.key);
      const language = direction === 'zh-en' ? 'zh' : 'en';
      const back = tokenize(joinTokens(pair.source, language), language);
      expect(back.map((token) => token.text)).toEqual(pair.source);
    }
    expect(keys.size).toBeGreaterThan(285);
  }
});
