import { describe, expect, test } from 'vitest';
import { madeOf, rowNamesOf } from '../../../src/view/board/boardLayout.ts';
import { rowGutter, textWidth } from '../../../src/view/matrix/gutters.ts';
import type { Part } from '../../../src/view/parts/part.ts';
import { rowNameAt, rowNames } from '../../../src/view/sentence/rowNames.ts';
import { pieceOf } from '../../../src/view/steps/matrices/pieces.ts';
import type { MatrixId } from '../../../src/view/steps/steps.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const { inputs, tokens } = run.target;
const words = { source: run.source.tokens, target: inputs, made: tokens };
const both = ['<bos> → le', 'le → chat', 'chat → dort', 'dort → <eos>'];

test('a row of the decoder has the word fed in and the one it makes, one of the encoder its word', () => {
  expect(rowNames('target', words)).toEqual(both);
  expect(rowNames('source', words)).toEqual(run.source.tokens);
  expect(rowNameAt('target', { source: [], target: inputs }, 1)).toBe('le');
});

describe('on the board', () => {
  const self: Part = { stack: 'decoder', kind: 'self_attn', layer: 1, head: 0 };
  const cross: Part = { ...self, kind: 'cross_attn' };
  const named = (part: Part, id: MatrixId) => rowNamesOf(pieceOf(run, part, id), words);

  test.each(['x', 'q', 'scores', 'pattern', 'context', 'out', 'normed'] as const)(
    'a query’s row of %s says what it makes',
    (step) => {
      expect(named(self, step)).toEqual(both);
      expect(named(cross, step)).toEqual(both);
    },
  );

  test('keys and values are of the word fed in, or of the source', () => {
    for (const id of ['k', 'v'] as const) {
      expect(named(self, id)).toEqual(inputs);
      expect(named(cross, id)).toEqual(run.source.tokens);
      expect(madeOf(pieceOf(run, self, id), words)).toBeUndefined();
    }
  });

  test('the encoder and what the decoder begins with make no word', () => {
    expect(named({ ...self, stack: 'encoder' }, 'q')).toEqual(run.source.tokens);
    expect(named({ kind: 'embedding', stack: 'decoder' }, 'embed')).toEqual(inputs);
    expect(named({ kind: 'memory' }, 'normed')).toEqual(run.source.tokens);
    expect(named({ kind: 'output' }, 'logits')).toEqual(both);
    expect(named({ kind: 'output' }, 'stream')).toEqual(both);
  });
});

test('both have their room, up to so many ems', () => {
  const gutter = rowGutter(["qu'"], 12, ['il']);
  expect(gutter).toBeGreaterThan(textWidth("qu'", 12) + 0.85 * textWidth(' → il', 12));
  expect(gutter).toBeLessThan(80);
  expect(rowGutter(['x'.repeat(30)], 12, ['y'])).toBe(12 * 9.5 + 10);
});
