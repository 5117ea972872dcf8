// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  goToStep,
  pointCell,
  selectHead,
  setTheme,
  setTime,
  setView,
} from '../../../src/store/actions.ts';
import { followHistory } from '../../../src/store/address/history.ts';
import { shareByAddress } from '../../../src/store/address/sharing.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { setLocale } from '../../../src/store/language.ts';
import { fetchMessages } from '../../../src/store/locale.ts';
import { togglePlay } from '../../../src/store/player.ts';
import { player } from '../../../src/store/playing.ts';
import { withSlot } from '../../../src/store/runs/holding.ts';
import { setCompared } from '../../../src/store/session/comparing.ts';
import { referenceRun } from '../../reference/run.ts';
import { asking, seen, showing } from '../../showing.ts';

/** What the browser keeps: happy-dom has no session history. */
let entries: { href: string; state: unknown }[] = [];
let stop: (() => void)[] = [];
const recompute = vi.fn();
const run = referenceRun();

beforeEach(async () => {
  vi.useFakeTimers();
  await Promise.all([fetchMessages('en'), fetchMessages('zh-CN')]);
  window.history.replaceState(null, '', '/?lang=en&step=scores');
  app.setState({ ...initialState, ...showing(initialState, run) }, true);
  player.setState(player.getInitialState(), true);
  recompute.mockClear();
  keepEntries();
  const listen = vi.spyOn(app, 'subscribe');
  const listenToPage = vi.spyOn(window, 'addEventListener');
  shareByAddress(window);
  followHistory(window, recompute);
  stop = [
    ...listen.mock.results.map(({ value }) => value),
    ...listenToPage.mock.calls.map((call) => () => window.removeEventListener(...call)),
  ];
});
afterEach(() => {
  for (const one of stop) one();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function keepEntries(): void {
  const replace = window.history.replaceState.bind(window.history);
  entries = [{ href: window.location.href, state: null }];
  vi.spyOn(window.history, 'pushState').mockImplementation((state, _, url) => {
    entries.push({ href: String(url), state });
    replace(state, '', url);
  });
  vi.spyOn(window.history, 'replaceState').mockImplementation((state, _, url) => {
    entries[entries.length - 1] = { href: String(url), state };
    replace(state, '', url);
  });
}

function back(): void {
  entries.pop();
  const entry = entries.at(-1);
  if (!entry) throw new Error('Back left the page');
  window.history.replaceState(entry.state, '', entry.href);
  window.dispatchEvent(new PopStateEvent('popstate', { state: entry.state }));
}

const now = () => app.getState();

test('Back undoes the last view, head, step and language, one at a time', () => {
  const { head } = now();
  goToStep('pattern');
  selectHead({ head: 0 });
  setView('links');
  void setLocale('zh-CN');
  expect(entries).toHaveLength(5);
  back();
  expect(now()).toMatchObject({ locale: 'en', view: 'links' });
  back();
  expect(now()).toMatchObject({ view: 'steps', head: { head: 0 }, step: 'pattern' });
  back();
  expect(now()).toMatchObject({ head, step: 'pattern' });
  back();
  expect(now()).toMatchObject({ head, step: 'scores' });
  expect(recompute).not.toHaveBeenCalled();
});

test('what is undone is no new entry, and a choice after it is', () => {
  goToStep('pattern');
  goToStep('context');
  back();
  vi.advanceTimersByTime(1000);
  expect(entries).toHaveLength(2);
  goToStep('out');
  expect(entries).toHaveLength(3);
});

test('a choice can be undone at once, and the entry before it is as it was left', () => {
  pointCell({ row: 1, column: 2 });
  const { pointer } = now();
  goToStep('pattern');
  pointCell({ row: 0, column: 0 });
  back();
  expect(now()).toMatchObject({ step: 'scores', pointer });
});

test('cells, decoding steps and the theme are no entries; the theme stays', () => {
  goToStep('pattern');
  pointCell({ row: 0, column: 1 });
  setTime(0);
  setTheme('dark');
  expect(entries).toHaveLength(2);
  back();
  expect(now()).toMatchObject({ step: 'scores', theme: 'dark' });
});

function type(text: string): void {
  app.setState(asking({ text }));
  vi.advanceTimersByTime(300);
}

test('typing is one entry, and after a pause another; Back asks for the numbers anew', () => {
  for (const text of ['the', 'the c', 'the cat']) type(text);
  vi.advanceTimersByTime(3000);
  type('the cats');
  expect(entries).toHaveLength(3);
  back();
  expect(seen().text).toBe('the cat');
  expect(recompute).toHaveBeenCalledOnce();
  back();
  expect(seen().text).toBe(initialState.slots.main.text);
});

test('a text too long for an address is found again', () => {
  const long = 'the cat sleeps '.repeat(140);
  type(long);
  goToStep('pattern');
  back();
  expect(seen().text).toBe(long);
});

test('the steps that play by themselves are undone together', () => {
  togglePlay();
  vi.advanceTimersByTime(13_000);
  expect(now().step).toBe('v');
  expect(entries).toHaveLength(2);
  togglePlay();
  back();
  expect(now().step).toBe('scores');
});

test('a run that has less than was asked for is no choice of the reader’s', () => {
  app.setState(showing(app.getState(), referenceRun({ dimensions: { nLayers: 1 } })));
  expect(entries).toHaveLength(1);
});

test('a moment of training is an entry, and Back to another has it computed', () => {
  app.setState({ moments: true });
  expect(entries).toHaveLength(1);
  app.setState(asking({ trained: 80 }));
  setView('links');
  vi.advanceTimersByTime(3000);
  app.setState(asking({ trained: 800 }));
  expect(entries).toHaveLength(4);
  expect(entries.map(({ href }) => new URL(href).searchParams.get('trained'))).toEqual([
    'finished',
    '80',
    '80',
    '800',
  ]);
  back();
  expect(seen()).toMatchObject({ trained: 80, view: 'links' });
  expect(recompute).toHaveBeenCalledOnce();
  back();
  back();
  expect(seen()).toMatchObject({ trained: null, view: 'steps' });
});

test('moments that are slid or played through are undone together', () => {
  for (const trained of [80, 400, 800]) {
    app.setState(asking({ trained }));
    vi.advanceTimersByTime(500);
  }
  expect(entries).toHaveLength(2);
  player.setState({ moments: true });
  for (const trained of [0, 80, null]) {
    vi.advanceTimersByTime(4000);
    app.setState(asking({ trained }));
  }
  expect(entries).toHaveLength(2);
  back();
  expect(seen().trained).toBeNull();
});

test('how two sentences are compared is an entry, and Back from the other leaves none on show', () => {
  const other = () => now().slots.other;
  setView('compare');
  const ask = (text: string) => {
    app.setState((state) => ({
      ...withSlot(state, 'other', { text, pending: true }),
      compared: { ...state.compared, same: false },
    }));
    vi.advanceTimersByTime(3000);
  };
  ask('the dog');
  ask('the bird');
  setCompared({ rows: 'all' });
  setCompared({ by: 'moved' });
  expect(entries).toHaveLength(6);
  back();
  expect(now().compared).toMatchObject({ rows: 'all', by: 'decides' });
  back();
  back();
  expect([other().text, now().compared.rows]).toEqual(['the dog', 'row']);
  back();
  expect(other()).toMatchObject({ text: '', run: null, pending: false });
});

test('another moment of the other side is an entry', () => {
  setView('compare');
  setCompared({ moment: 80 });
  vi.advanceTimersByTime(3000);
  setCompared({ moment: 'finished' });
  expect(entries.at(-1)?.href).toContain('othertrained=finished');
  back();
  expect(now().compared).toMatchObject({ moment: 80, same: true });
  back();
  expect(now().compared.moment).toBeNull();
});
