import { describe, expect, it } from 'vitest';
import { choicesOf } from './choices.ts';

describe('what was written, held against logits', () => {
  it('is right where it is the best, wrong anywhere else', () => {
    expect(choicesOf([1, 3, 2, 5, 0, 4], [1, 2])).toEqual({ ties: [], wrong: [1] });
  });

  it('may be either of two best that are a near tie, and nothing below them', () => {
    const row = [1, 3, 3 - 2e-3];
    expect(choicesOf([...row, ...row, ...row], [1, 2, 0])).toEqual({
      ...{ ties: [0, 1, 2], wrong: [2] },
    });
  });

  it('is wrong where the reference has no such word', () => {
    expect(choicesOf([1, 3], [7]).wrong).toEqual([0]);
  });
});
