import { expect, test } from 'vitest';
import { languages } from './languages.ts';

const all = Object.entries(languages);

/** “Step 3” is the third of a head’s computation. */
const aStep = /\bstep \d|第 \d+ 步/i;

test.each(all)('%s: the steps of a computation are counted as steps', (_, { formula }) => {
  expect(formula.stepOf(3, 8)).toMatch(aStep);
});

test.each(all)('%s: decoding is counted in words, by the same words everywhere', (_, m) => {
  const counted = [
    m.sentence.step(3, 16),
    m.output.step(3, 'chat', '0.9'),
    m.output.table(3),
    m.layers.table(3),
    m.map.outputAt(3),
    m.future.notYet('chat', 3),
  ];
  for (const text of counted) {
    expect(text).not.toMatch(aStep);
    expect(text).toMatch(/\bword 3|第 3 个词元/i);
  }
});

test.each(all)(
  '%s: the map calls a head’s attention what its block is called',
  (_, { map, stage }) => {
    const named = (stack: 'encoder' | 'decoder') =>
      map.head({ stack, kind: 'self_attn', layer: 1, head: 1 }).toLowerCase();
    expect(named('decoder')).toContain(stage.maskedSelfAttention.toLowerCase());
    expect(named('encoder')).not.toContain(stage.maskedSelfAttention.toLowerCase());
    expect(named('encoder')).toContain(stage.selfAttention.toLowerCase());
  },
);
