import { describe, expect, test } from 'vitest';
import type { AttentionHead } from '../../../src/view/parts/part.ts';
import { formulaOf } from '../../../src/view/steps/formulas.ts';
import { pictureOf } from '../../../src/view/steps/pipeline.ts';
import type { Step } from '../../../src/view/steps/steps.ts';
import { languages } from '../../messages/languages.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({
  source: ['the', 'cat', '<eos>'],
  target: ['le', 'chat', 'dort', '<eos>'],
});
const { names } = languages.en.steps;
type Where = Omit<AttentionHead, 'head'>;
const encoder: Where = { stack: 'encoder', layer: 0, kind: 'self_attn' };
const masked: Where = { stack: 'decoder', layer: 0, kind: 'self_attn' };
const cross: Where = { stack: 'decoder', layer: 0, kind: 'cross_attn' };

function formula(step: Step, where: Where = encoder): string {
  const selection = { ...where, head: 1, step, row: 0, column: 0 };
  return formulaOf(run, selection, pictureOf(run, selection), names);
}

describe('the formula of a step', () => {
  test('of X says where its rows come from', () => {
    expect(formula('x')).toBe('\\underset{3\\times8}{X} = \\sqrt{8}\\,E + \\mathit{PE}');
    for (const where of [{ ...encoder, layer: 1 }, cross]) {
      expect(formula('x', where)).toContain('\\hat{X} \\odot \\gamma + \\beta');
    }
  });

  test('of a product has both factors and the result, with their shapes', () => {
    expect(formula('q')).toBe(
      '\\underset{3\\times8}{X}\\;\\underset{8\\times4}{W_Q} = \\underset{3\\times4}{Q}',
    );
    expect(formula('scores', cross)).toMatch(
      /^\\underset\{4\\times4\}\{Q\}\\;\\underset\{4\\times3\}\{K\^\\top\} = \\underset\{4\\times3\}/,
    );
    expect(formula('k', cross)).toContain('\\underset{3\\times8}{\\text{memory}}');
    expect(formula('out')).toContain('\\underset{8\\times8}{W_O}');
  });

  test('of scaling has the root of d_k', () => {
    expect(formula('scaled')).toMatch(/\\sqrt\{d_k\}.*\\sqrt\{4\}/);
  });

  test('of the mask has cases only where something is blocked', () => {
    expect(formula('masked', masked)).toContain('-\\infty & j > i');
    for (const where of [encoder, cross]) expect(formula('masked', where)).toContain('M = 0');
  });

  test('of softmax sums over the keys', () => {
    expect(formula('pattern')).toContain('\\sum_{k} e^{s_{ik}}');
  });
});
