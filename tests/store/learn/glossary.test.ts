import { beforeEach, expect, test, vi } from 'vitest';
import { terms } from '../../../src/messages/terms.ts';
import { addressOf } from '../../../src/store/address/address.ts';
import { readAddress, writeAddress } from '../../../src/store/address/url.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { goTo, places } from '../../../src/store/learn/glossary.ts';
import { headPattern } from '../../../src/view/heads/heads.ts';
import { strongestKey } from '../../../src/view/heads/strongest.ts';
import { lackingViews, viewTraits } from '../../../src/view/views.ts';
import { encoderHead, referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';

const run = referenceRun();
const begun = { ...initialState, head: encoderHead, part: encoderHead };

beforeEach(() =>
  app.setState({ ...begun, ...showing(begun, run, { text: run.source.text }) }, true),
);

test.each(terms)('%s can be seen where the glossary says', (term) => {
  const place = places[term];
  const { damaged, address } = readAddress(writeAddress(place));
  expect(damaged).toEqual([]);
  expect(address).toEqual(place);
  goTo(place);
  const { view, part, head, slots } = app.getState();
  expect(addressOf(app.getState())).toMatchObject(
    // The address leaves out what its view says anyhow.
    Object.fromEntries(Object.entries(place).filter(([name]) => name !== 'part')),
  );
  expect(place.part === undefined || part.kind === place.part).toBe(true);
  expect(viewTraits[view].of).toContain('head' in part ? 'head' : part.kind);
  expect(lackingViews(run, part, head)).not.toContain(view);
  expect(slots.main.text).toBe(run.source.text);
});

test('a place is reached in one change, which Back undoes as one', () => {
  const changed = vi.fn();
  const stop = app.subscribe(changed);
  goTo(places.mask);
  stop();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('in another attention the row points at what it looks at most', () => {
  goTo(places.cross);
  const { head, pointer } = app.getState();
  expect(head.kind).toBe('cross_attn');
  expect(headPattern(run, head).columns).toBeGreaterThan(pointer.key);
  expect(pointer.key).toBe(strongestKey(run, head, Math.min(pointer.query, 3)));
});

test('in the same attention it points where it did, and forgets another part', () => {
  goTo(places.feedForward);
  expect(app.getState().part.kind).toBe('ffn');
  const { pointer } = app.getState();
  goTo(places.softmax);
  expect(app.getState()).toMatchObject({ part: encoderHead, pointer, view: 'steps' });
});
