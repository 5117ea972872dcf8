import { expect, test } from 'vitest';
import { availableDirections } from '../../../src/engine/available.ts';
import { addressOf, stateAt, visitedAt } from '../../../src/store/address/address.ts';
import { type Address, readAddress, writeAddress } from '../../../src/store/address/url.ts';
import { firstVisit, initialState } from '../../../src/store/app.ts';
import { tableWords } from '../../../src/store/roles/tableWords.ts';
import { panels } from '../../../src/view/panels.ts';
import { partKinds } from '../../../src/view/parts/part.ts';
import { views } from '../../../src/view/selection.ts';
import { steps } from '../../../src/view/steps/steps.ts';
import { fc } from '../../draws.ts';

const ordinal = (most: number) => fc.integer({ min: 1, max: most });
const someSwitches = [
  'scale',
  'mask',
  'uniform',
  'e1',
  'd12',
  'e1.self.h2',
  'd3.cross.h4',
] as const;
const addresses: fc.Arbitrary<Address> = fc
  .record(
    {
      lang: fc.constantFrom('en', 'zh-CN'),
      theme: fc.constantFrom('light', 'dark', 'system'),
      dir: fc.constantFrom(...availableDirections),
      text: fc.string({ unit: 'grapheme', maxLength: 200 }),
      prefix: fc.constantFrom('le', 'le chien', '<eos>'),
      t: ordinal(999),
      view: fc.constantFrom(...views),
      stack: fc.constant('decoder'),
      layer: ordinal(99),
      attn: fc.constantFrom('self', 'cross'),
      head: ordinal(99),
      part: fc.constantFrom(...partKinds),
      norm: fc.constantFrom('ln1', 'ln2', 'ln3'),
      step: fc.constantFrom(...steps),
      q: ordinal(999),
      k: ordinal(999),
      f: ordinal(9999),
      present: fc.constant('on'),
      hide: fc.subarray([...panels], { minLength: 1 }),
      table: fc.subarray([...tableWords], { minLength: 1 }),
      off: fc.shuffledSubarray([...someSwitches], { minLength: 1 }),
      heads: fc.constant('off'),
    } as const,
    { requiredKeys: ['stack'] },
  )
  .chain((address) => withOther(address as Address));

/** What stands beside the page's own sentence is told of where both are on show. */
function withOther(address: Address): fc.Arbitrary<Address> {
  if (address.view !== 'compare') return fc.constant(address);
  const beside = fc.record(
    {
      other: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      othertrained: fc.constantFrom('finished' as const, 0, 800),
      rows: fc.constant('all' as const),
      rank: fc.constant('moved' as const),
    },
    { requiredKeys: [] },
  );
  return beside.map((of) => ({ ...address, ...of }));
}

const read = (query: string) => readAddress(new URLSearchParams(query));

test('an address written is read back whole', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(read(writeAddress(address).toString())).toEqual({ address, damaged: [] });
    }),
  );
});

test('another sentence is told of beside the view that shows it, and belongs to none else', () => {
  const link = 'view=compare&text=the+cat&other=the+dog';
  const state = stateAt(read(link).address);
  expect(state.slots.other).toMatchObject({ text: 'the dog', direction: 'en-fr', run: null });
  expect(addressOf(state).other).toBe('the dog');
  expect(addressOf({ ...state, view: 'heads' }).other).toBeUndefined();
  expect(read('view=heads&other=the+dog').damaged).toEqual(['other']);
  expect(read('view=compare&other=').damaged).toEqual(['other']);
  const rest = 'othertrained=0&rows=all&rank=moved';
  expect(read(`view=compare&${rest}`)).toEqual({
    address: { view: 'compare', othertrained: 0, rows: 'all', rank: 'moved' },
    damaged: [],
  });
  expect(read(rest).damaged).toEqual(['othertrained', 'rows', 'rank']);
});

test('a state becomes an address and the same state again', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const state = stateAt(address);
      const again = stateAt(addressOf(state));
      // A link says where its writer was, whoever had pointed there.
      expect({ ...again, pointedAt: state.pointedAt }).toEqual(state);
    }),
  );
});

test('a list has each name once, in the page’s order; an unknown or empty one spoils it', () => {
  expect(read('hide=translation,map,map')).toEqual({
    address: { hide: ['map', 'translation'] },
    damaged: [],
  });
  for (const bad of ['', 'map,', 'map,everything', 'Map', 'map,'.repeat(60)]) {
    expect(read(`hide=${bad}&layer=2`)).toEqual({ address: { layer: 2 }, damaged: ['hide'] });
  }
});

test('a damaged value falls alone, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (noise) => {
      const params = new URLSearchParams({ lang: 'en', text: 'The cat sleeps.', layer: '2' });
      for (const name of ['theme', 'dir', 'head', 'step', 'q']) params.set(name, `!${noise}`);
      const { address, damaged } = readAddress(params);
      expect(address).toEqual({ lang: 'en', text: 'The cat sleeps.', layer: 2 });
      expect([...damaged].sort()).toEqual(['dir', 'head', 'q', 'step', 'theme']);
    }),
  );
});

test.each([
  ['layer=0'],
  ['layer=-1'],
  ['layer=1e9'],
  ['layer=%00'],
  ['head=2.5'],
  ['t=NaN'],
  ['q=99999'],
  ['view=<script>'],
  ['prefix='],
  ['prefix=le++chat'],
  ['prefix=+le'],
  [`prefix=${'le+'.repeat(700)}chat`],
  ['own=shown'],
  [`text=${'a'.repeat(3000)}`],
])('%s is refused', (query) => {
  const { address, damaged } = read(query);
  expect(address).toEqual({});
  expect(damaged).toEqual([query.split('=')[0]]);
});

test('the longest values are taken, and one more is not', () => {
  const longest = { text: 'a'.repeat(2000), t: '999', layer: '99', head: '99', f: '9999' };
  expect(readAddress(new URLSearchParams(longest)).damaged).toEqual([]);
  const more = { text: 'a'.repeat(2001), t: '1000', layer: '100', head: '100', f: '10000' };
  expect(readAddress(new URLSearchParams(more)).damaged.toSorted()).toEqual(
    Object.keys(more).toSorted(),
  );
});

test('cross-attention is not asked of the encoder', () => {
  expect(read('stack=encoder&attn=cross')).toEqual({
    address: { stack: 'encoder' },
    damaged: ['attn'],
  });
});

test('words given are in the address, and whether the model’s own translation is looked at', () => {
  const { address } = read('prefix=le+chien&own=shown');
  expect(stateAt(address).slots.main).toMatchObject({ begin: ['le', 'chien'], own: true });
  expect(addressOf(stateAt(address))).toMatchObject({ prefix: 'le chien', own: 'shown' });
  expect(stateAt({}, stateAt(address)).slots.main).toMatchObject({ begin: [], own: false });
});

test('the encoder’s layers have no third norm', () => {
  expect(read('stack=encoder&norm=ln3')).toEqual({
    address: { stack: 'encoder' },
    damaged: ['norm'],
  });
});

test('a view that shows several kinds of part is told which', () => {
  const link = 'view=steps&stack=decoder&layer=2&part=norm&norm=ln3';
  const state = stateAt(read(link).address);
  expect(state.part).toEqual({ kind: 'norm', stack: 'decoder', layer: 1, norm: 'ln3' });
  expect(addressOf(state)).toMatchObject({ view: 'steps', part: 'norm', norm: 'ln3' });
  expect(stateAt(read('view=links&part=ffn').address).part).toEqual(initialState.head);
});

test('parameters of others stay', () => {
  const params = writeAddress({ lang: 'en' }, new URLSearchParams('backend=wasm&lang=zh-CN'));
  expect(params.toString()).toBe('backend=wasm&lang=en');
});

test('an address that names nothing of the model opens as on a first visit', () => {
  expect(visitedAt({})).toEqual(firstVisit);
  expect(visitedAt({ lang: 'en', text: 'A cat sleeps.', dir: 'en-zh' })).toMatchObject({
    ...{ view: 'opening', step: 'x' },
    slots: { main: { text: 'A cat sleeps.', direction: 'en-zh' } },
  });
  for (const one of [{ stack: 'encoder' }, { step: 'scores' }, { q: 1 }, { t: 2 }] as const)
    expect(visitedAt(one).view).toBe('steps');
});

test('a pair without a sentence opens an example in its own language', () => {
  expect(stateAt({ dir: 'zh-en' }).slots.main.text).toBe('动物没过马路，因为它太累了。');
  expect(stateAt({ dir: 'en-zh' }).slots.main.text).toBe(initialState.slots.main.text);
  expect(stateAt({ dir: 'zh-en', text: '' }).slots.main.text).toBe('');
});

test('a line break in a link’s sentence is a space, as where one is pasted', () => {
  const { address } = read('text=The+cat+%0D%0A%0Asleeps%0Dhere.');
  expect(stateAt(address).slots.main.text).toBe('The cat sleeps here.');
});

test('an address with a stack and no attention means its self-attention', () => {
  expect(stateAt({ stack: 'decoder' }).head.kind).toBe('self_attn');
  expect(stateAt({ stack: 'decoder', attn: 'cross' }).head.kind).toBe('cross_attn');
  expect(stateAt({ attn: 'self' }).head).toMatchObject({
    stack: 'decoder',
    kind: 'self_attn',
  });
});

test('an address names the part by the view that shows it', () => {
  const head = { stack: 'decoder', layer: 2, attn: 'cross', head: 3 } as const;
  expect(stateAt({ ...head, view: 'heads' }).part).toEqual(stateAt(head).head);
  expect(stateAt({ ...head, view: 'positions' }).part).toEqual({
    kind: 'embedding',
    stack: 'decoder',
  });
  expect(stateAt({ ...head, view: 'output' })).toMatchObject({
    part: { kind: 'output' },
    head: { stack: 'decoder', layer: 1, kind: 'cross_attn', head: 2 },
  });
});
