// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { select, setLocale } from '../../../src/store/actions.ts';
import { addressNow, shareByAddress } from '../../../src/store/address/sharing.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { selectionWithin, within } from '../../../src/store/within.ts';
import { syntheticRun } from '../../synthetic.ts';

beforeEach(() => {
  vi.useFakeTimers();
  app.setState(initialState, true);
});
afterEach(() => vi.useRealTimers());

function visit(query: string): void {
  window.history.replaceState(null, '', `/${query}`);
  shareByAddress(window);
}

test('what is chosen is in the address a moment later, and others’ parameters stay', () => {
  visit('?backend=wasm');
  select({ stack: 'decoder', kind: 'cross_attn', layer: 1, head: 2 });
  setLocale('zh-CN');
  vi.advanceTimersByTime(1000);
  const params = new URLSearchParams(window.location.search);
  expect(Object.fromEntries(params)).toMatchObject({
    backend: 'wasm',
    lang: 'zh-CN',
    stack: 'decoder',
    attn: 'cross',
    layer: '2',
    head: '3',
  });
});

test('the copied address is up to date at once', () => {
  visit('');
  select({ head: 3 });
  expect(new URL(addressNow(window)).searchParams.get('head')).toBe('4');
});

test('a tampered address raises a notice and keeps what can be read', () => {
  visit('?text=hello&layer=banana&step=pattern');
  expect(app.getState()).toMatchObject({
    text: 'hello',
    selection: { step: 'pattern', layer: initialState.selection.layer },
    notice: { code: 'address-damaged', params: { fields: 'layer' } },
  });
});

test('a layer the model does not have is noticed when its first run says so', async () => {
  visit('?layer=7&head=1');
  expect(app.getState().notice).toBeNull();
  const run = syntheticRun();
  app.setState((state) => ({ run, selection: selectionWithin({ ...state, run }) }));
  expect(app.getState().notice?.params.fields).toBe('layer');
});
