import { expect, test } from 'vitest';
import { noEdits } from '../../../src/view/edit/edits.ts';
import { editsIn, editsWord } from '../../../src/view/edit/word.ts';
import { fc } from '../../draws.ts';
import { referenceRun } from '../../reference/run.ts';
import { editsFor } from './drawn.ts';

const run = referenceRun({ target: ['le', 'chat', 'dort', 'ici', '<eos>'] });

test('whatever is edited is read back from its word, which an address leaves as it is', () => {
  fc.assert(
    fc.property(editsFor(run), (edits) => {
      const word = editsWord(edits);
      expect(word).toMatch(/^[\w.-]*$/);
      expect(editsIn(word)).toEqual({ edits, whole: true });
    }),
  );
});

test('a word is short, and says what it says', () => {
  const { edits, whole } = editsIn('raw_d2.cross.h2-3.4.500-u.5_e1.self.h1-t2.3-o1.2');
  expect(whole).toBe(true);
  expect(edits).toEqual({
    renormalised: false,
    heads: [
      {
        where: { stack: 'decoder', kind: 'cross_attn', layer: 1, head: 1 },
        edits: [
          { kind: 'cell', query: 2, key: 3, weight: 500 },
          { kind: 'fill', fill: 'uniform', row: 4 },
        ],
      },
      {
        where: { stack: 'encoder', kind: 'self_attn', layer: 0, head: 0 },
        edits: [
          { kind: 'from', layer: 1, head: 2, turned: true, row: null },
          { kind: 'only', query: 0, key: 1 },
        ],
      },
    ],
  });
});

test.each([
  ['a weight beyond 1', '3.4.1001'],
  ['a negative weight', '3.4.-5'],
  ['no weight', '3.4'],
  ['row 0', '0.4.500'],
  ['a filling that is none', 'x'],
  ['nothing', ''],
  ['a transposed cross-attention', 't1.1'],
  ['words beside themselves where they are others', 'i'],
])('%s is left out, and the rest stays', (_, bad) => {
  const good = editsIn('d2.cross.h2-3.4.500').edits;
  expect(editsIn(`d2.cross.h2-3.4.500-${bad}`)).toEqual({ edits: good, whole: false });
  expect(editsIn(`d2.cross.h2-${bad}-3.4.500`)).toEqual({ edits: good, whole: false });
});

test('a masked weight and a head that is none are left out', () => {
  const good = editsIn('d1.self.h1-2.1.5').edits;
  expect(good.heads).toHaveLength(1);
  for (const word of [
    'd1.self.h1-2.1.5-2.3.9',
    'd1.self.h1-2.1.5_e1.cross.h1-u',
    'd1.self.h1-2.1.5_',
  ])
    expect(editsIn(word), word).toEqual({ edits: good, whole: false });
});

test('noise is never more than damaged', () => {
  const noise = fc.string({
    unit: fc.constantFrom(...'raw_ed12.self-cross.huipaotc.0-_'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(noise, (word) => {
      const { edits, whole } = editsIn(word);
      const again = editsWord(edits);
      expect(editsIn(again)).toEqual({ edits, whole: true });
      if (again === '') expect(edits).toEqual(noEdits);
      if (!whole) expect(again).not.toBe(word);
    }),
    { numRuns: 400 },
  );
});
