import { expect, test } from 'vitest';
import { sentencesAround } from '../../../src/view/sentence/beside.ts';

test('sentences around the one on show have their translations, as far as there are any', () => {
  const written = { before: 'One. ', text: 'Two.', after: ' Three. Four.' };
  const said = new Map([
    ['One.', 'Un.'],
    ['Three.', ''],
  ]);
  expect(sentencesAround(written, 'en', said)).toEqual({
    before: [{ index: 0, text: 'One.', end: 4, translation: 'Un.' }],
    after: [
      { index: 2, text: 'Three.', end: 16, translation: '' },
      { index: 3, text: 'Four.', end: 22, translation: null },
    ],
    ...{ shown: 1, count: 4 },
  });
});

test('one sentence has none around it', () => {
  const written = { before: '', text: '猫睡了。', after: '' };
  expect(sentencesAround(written, 'zh', new Map())).toMatchObject({
    before: [],
    after: [],
    count: 1,
  });
});
