// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goToStep, selectHead, setTime } from '../../../src/store/actions.ts';
import { linkNow, linkToShare } from '../../../src/store/address/entry.ts';
import { shareByAddress } from '../../../src/store/address/sharing.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { setLocale } from '../../../src/store/language.ts';
import { pointed } from '../../../src/store/pointed.ts';
import { referenceRun } from '../../reference/run.ts';
import { asking, seen, showing } from '../../showing.ts';

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
  selectHead({ stack: 'decoder', kind: 'cross_attn', layer: 1, head: 2 });
  void setLocale('zh-CN');
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
  selectHead({ head: 3 });
  expect(new URL(linkNow(window).href).searchParams.get('head')).toBe('4');
});

test('a tampered address raises a notice and keeps what can be read', () => {
  visit('?text=hello&layer=banana&step=pattern');
  expect(seen()).toMatchObject({
    text: 'hello',
    step: 'pattern',
    part: { layer: initialState.head.layer },
    notice: { code: 'address-damaged', params: { fields: 'layer' } },
  });
});

const run = referenceRun();
const { text } = run.source;
const noticed = () => app.getState().notice?.params.fields;
/** The page's first run: 4 + 4 tokens, 2 layers of 2 heads, 8 features. */
function firstRun(): void {
  app.setState(showing(app.getState(), run));
}

test('a layer the model does not have is noticed when its first run says so', () => {
  visit(`?text=${text}&layer=7&head=1`);
  expect(app.getState().notice).toBeNull();
  firstRun();
  expect(noticed()).toBe('layer');
});

test('a good link stays good when another head is clicked before the first run', () => {
  visit(`?text=${text}&head=2&stack=decoder&t=2&q=2&k=2&step=x&f=8`);
  selectHead({ stack: 'encoder', layer: 1, head: 0 });
  goToStep('q');
  setTime(0);
  firstRun();
  expect(noticed()).toBeUndefined();
});

test('a link says nothing about another text that was typed before the first run', () => {
  visit('?text=a+much+longer+sentence&q=9');
  app.setState(asking({ text }));
  firstRun();
  expect(noticed()).toBeUndefined();
});

test('every value that cannot be is named: what is no value, and what the run has not', () => {
  visit(`?text=${text}&theme=mauve&layer=banana&head=99&t=40&k=4`);
  expect(noticed()).toBe('theme,layer');
  firstRun();
  expect(noticed()).toBe('theme,t,layer,head');
});

test('a notice that was closed does not come back', () => {
  visit(`?text=${text}&layer=banana&head=99`);
  app.setState({ notice: null });
  firstRun();
  expect(noticed()).toBe('head');
});

test('what a link asked for and the run has not does not come back with a longer sentence or more layers', () => {
  visit(`?text=${text}&q=99&step=scores&stack=encoder&layer=9`);
  firstRun();
  const source = ['a', 'b', 'c', 'd', 'e', 'f', '<eos>'];
  const longer = referenceRun({ source, dimensions: { nLayers: 3 } });
  app.setState(showing(app.getState(), longer));
  expect(pointed(seen()).query).toBe(3);
  expect(app.getState()).toMatchObject({ part: { layer: 1 }, head: { layer: 1 } });
});

const long = 'the cat sleeps '.repeat(140);
const longChinese = '猫在睡觉，'.repeat(60);

/** Lets the address be written, then comes again to what the page's address says by then. */
function reload(): void {
  vi.advanceTimersByTime(1000);
  app.setState(initialState, true);
  shareByAddress(window);
}

test.each([long, longChinese])('a text too long for an address outlives a reload', (written) => {
  visit('?lang=en');
  app.setState(asking({ text: written, direction: 'en-zh' }));
  reload();
  expect(window.location.search.length).toBeLessThan(2000);
  expect(seen()).toMatchObject({ text: written, direction: 'en-zh', notice: null });
});

test('a link for others that cannot carry the sentence says nothing of its parts or its translation', () => {
  visit('?lang=en');
  app.setState(asking({ text: 'short', before: long, begin: ['le', 'chat'], own: true }));
  const { href, whole } = linkToShare(window, false);
  expect(whole).toBe(false);
  const said = [...new URL(href).searchParams.keys()];
  for (const of of ['text', 's', 'prefix', 'own']) expect(said).not.toContain(of);
});

test('a link says whether it carries the sentence', () => {
  visit('');
  app.setState(asking({ text: 'short enough' }));
  expect(linkNow(window)).toMatchObject({ whole: true });
  app.setState(asking({ text: long }));
  expect(linkNow(window)).toMatchObject({ whole: false });
  expect(linkNow(window).href.length).toBeLessThan(2100);
});

test('an address of 2,000 characters is whole, and of one more it is not', () => {
  visit('');
  app.setState(asking({ text: '' }));
  const rest = new URL(linkNow(window).href).search.length;
  const linkOf = (length: number) => {
    app.setState(asking({ text: 'a'.repeat(length - rest) }));
    return linkNow(window);
  };
  expect(new URL(linkOf(2000).href).search).toHaveLength(2000);
  expect(linkOf(2001)).toMatchObject({ whole: false });
});

test('the longest sentences that the model reads are carried', () => {
  visit('');
  for (const longest of ['猫'.repeat(47), 'neighbourhood '.repeat(47), '🦊 '.repeat(47)]) {
    app.setState(asking({ text: longest }));
    expect(linkNow(window).whole).toBe(true);
  }
});

test('a kept text belongs to its entry alone, and a shorter one takes its place', () => {
  visit('?lang=en');
  app.setState(asking({ text: long }));
  vi.advanceTimersByTime(1000);
  visit('?lang=en');
  expect(seen().text).toBe(initialState.slots.main.text);
  visit('?lang=en');
  app.setState(asking({ text: long }));
  vi.advanceTimersByTime(1000);
  app.setState(asking({ text: 'the dog' }));
  reload();
  expect(seen().text).toBe('the dog');
});

test('a history that throws breaks nothing, and is tried again', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  visit('?lang=en');
  const history = vi.spyOn(window.history, 'replaceState').mockImplementation(blocked);
  app.setState(asking({ text: long }));
  expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
  expect(() => window.dispatchEvent(new Event('pagehide'))).not.toThrow();
  expect(history).toHaveBeenCalled();
  history.mockRestore();
  void setLocale('zh-CN');
  vi.advanceTimersByTime(1000);
  expect(new URLSearchParams(window.location.search).get('lang')).toBe('zh-CN');
});
