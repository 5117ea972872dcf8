// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

type Change = { readonly matches: boolean };

/** A system that asks for dark until it is told otherwise. */
let turn = (_: Change): void => {};
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: query === '(prefers-color-scheme: dark)',
  addEventListener: (_: 'change', listener: typeof turn) => {
    turn = listener;
  },
}));
vi.resetModules();
const { locales } = await import('../../src/messages/locales.ts');
const { fetchMessages } = await import('../../src/store/locale.ts');
for (const locale of locales) await fetchMessages(locale);
const { app, initialState } = await import('../../src/store/app.ts');
const { keepLanguage, keepTheme } = await import('../../src/store/page.ts');
const { shareByAddress } = await import('../../src/store/address/sharing.ts');
const { rememberedTheme } = await import('../../src/store/theme.ts');
const { pointTerm, term } = await import('../../src/store/term.ts');

const root = document.documentElement;
keepTheme(document);
keepLanguage(document);

beforeEach(() => {
  turn({ matches: true });
  app.setState({ ...initialState, locale: 'en' }, true);
});

test('a page whose reader has not chosen is as the system is, and turns with it', () => {
  expect(root.dataset.theme).toBe('dark');
  turn({ matches: false });
  expect(root.dataset.theme).toBe('light');
  turn({ matches: true });
  expect(root.dataset.theme).toBe('dark');
});

test('a chosen theme stays, whatever the system does', () => {
  app.setState({ theme: 'light' });
  expect(root.dataset.theme).toBe('light');
  turn({ matches: false });
  turn({ matches: true });
  expect(root.dataset.theme).toBe('light');
  app.setState({ theme: 'system' });
  expect(root.dataset.theme).toBe('dark');
});

test('a chosen theme is that of the next visit to the bare address, and a link’s own is not', () => {
  app.setState({ theme: 'dark' });
  expect(rememberedTheme(window)).toBe('dark');
  const visit = (query: string) => {
    window.history.replaceState(null, '', `/${query}`);
    app.setState({ ...initialState, locale: 'en' }, true);
    window.localStorage.setItem('attentoscope.theme', 'dark');
    shareByAddress(window);
    return app.getState().theme;
  };
  expect(visit('')).toBe('dark');
  expect(visit('?theme=light')).toBe('light');
  window.localStorage.clear();
});

test('where storage is blocked, or holds nonsense, the theme is the system’s', () => {
  window.localStorage.setItem('attentoscope.theme', 'mauve');
  expect(rememberedTheme(window)).toBeUndefined();
  window.localStorage.clear();
  const blocked = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(() => app.setState({ theme: 'dark' })).not.toThrow();
  expect(rememberedTheme(window)).toBeUndefined();
  blocked.mockRestore();
});

test('the document’s language and title are those of the page', () => {
  const english = document.title;
  expect([root.lang, english.length > 0]).toEqual(['en', true]);
  app.setState({ locale: 'zh-CN' });
  expect(root.lang).toBe('zh-CN');
  expect(document.title).toMatch(/\p{Script=Han}/u);
  app.setState({ locale: 'en' });
  expect(document.title).toBe(english);
});

test('a product pointed at is told once, until it is released', () => {
  const told = vi.fn();
  const stop = term.subscribe(told);
  for (const index of [3, 3, 0, null, null]) pointTerm(index);
  expect(told.mock.calls.map(([state]) => state.index)).toEqual([3, 0, null]);
  stop();
});
