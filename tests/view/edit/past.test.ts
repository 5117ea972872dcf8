import { expect, test } from 'vitest';
import { canRedo, done, noPast, redone, undone } from '../../../src/view/edit/past.ts';
import { fc } from '../../draws.ts';

const nowIn = ({ words, at }: typeof noPast) => words[at] ?? '';

test('all that was done is undone and done again, in order', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, (list) => {
      let past = noPast;
      for (const word of list) past = done(past, nowIn(past), word);
      const seen = [nowIn(past)];
      for (const _ of list) {
        past = undone(past, nowIn(past), null);
        seen.push(nowIn(past));
      }
      expect(seen).toEqual(['', ...list].reverse());
      for (const word of list) {
        expect(canRedo(past, nowIn(past))).toBe(true);
        past = redone(past, nowIn(past));
        expect(nowIn(past)).toBe(word);
      }
      expect(canRedo(past, nowIn(past))).toBe(false);
    }),
  );
});

test('something new ends what was undone', () => {
  let past = done(done(noPast, '', 'a'), 'a', 'b');
  past = done(undone(past, 'b', null), 'a', 'c');
  expect(past).toEqual({ words: ['', 'a', 'c'], at: 2 });
});

test('what a link brought is undone to what is told, and comes again', () => {
  const past = undone(noPast, 'from a link', 'from a');
  expect(nowIn(past)).toBe('from a');
  expect(nowIn(redone(past, 'from a'))).toBe('from a link');
  expect(canRedo(past, 'brought by Back')).toBe(false);
});
