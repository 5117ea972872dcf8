import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LaterMessages, Messages } from '../../src/messages/catalogue.ts';
import { languages } from '../messages/languages.ts';

type Download = Promise<{ messages: Messages }>;
/** What each language's download does when it is asked for. */
const downloads = { en: vi.fn<() => Download>(), 'zh-CN': vi.fn<() => Download>() };
type LaterDownload = Promise<{ later: LaterMessages }>;
const laterDownloads = { en: vi.fn<() => LaterDownload>(), 'zh-CN': vi.fn<() => LaterDownload>() };
vi.mock('../../src/messages/catalogue.ts', () => ({
  catalogues: downloads,
  laterCatalogues: laterDownloads,
}));

/** Modules as on a new page: no words are here yet. */
async function newPage() {
  vi.resetModules();
  const { app, initialState } = await import('../../src/store/app.ts');
  const locale = await import('../../src/store/locale.ts');
  app.setState({ ...initialState, locale: 'en' }, true);
  const { fetchLater } = await import('../../src/store/later.ts');
  return { app, fetchLater, ...locale, ...(await import('../../src/store/language.ts')) };
}

const absent = new TypeError('Failed to fetch dynamically imported module: /assets/zh.js');
const saysMissing = (locale: string) => ({ code: 'language-missing', params: { locale } });

beforeEach(() => {
  downloads.en.mockImplementation(async () => ({ messages: languages.en }));
  downloads['zh-CN'].mockImplementation(async () => ({ messages: languages['zh-CN'] }));
  laterDownloads.en.mockImplementation(async () => ({ later: languages.en }));
  laterDownloads['zh-CN'].mockImplementation(async () => ({ later: languages['zh-CN'] }));
});
afterEach(() => vi.resetAllMocks());

test('a page asks for the words of its own language alone', async () => {
  const page = await newPage();
  expect(await page.openLanguage()).toBe(true);
  expect(page.messagesIn('en')).toBe(languages.en);
  expect(downloads['zh-CN']).not.toHaveBeenCalled();
  expect(laterDownloads.en).not.toHaveBeenCalled();
  expect(page.app.getState().notice).toBeNull();
});

test('until the words are here, the page stays in its language; then it changes at once', async () => {
  const page = await newPage();
  await page.openLanguage();
  const shown: string[] = [];
  page.app.subscribe(({ locale }) => shown.push(page.messagesIn(locale).page.otherLanguage));
  const choice = page.setLocale('zh-CN');
  expect(page.app.getState().locale).toBe('en');
  await choice;
  expect(shown).toEqual([languages['zh-CN'].page.otherLanguage]);
  await page.setLocale('en');
  void page.setLocale('zh-CN');
  expect(page.app.getState().locale).toBe('zh-CN');
  expect(downloads['zh-CN']).toHaveBeenCalledTimes(1);
});

test('words that do not come leave the page as it is and are named; choosing again asks again', async () => {
  const page = await newPage();
  await page.openLanguage();
  downloads['zh-CN'].mockRejectedValueOnce(absent);
  await page.setLocale('zh-CN');
  expect(page.app.getState()).toMatchObject({ locale: 'en', notice: saysMissing('zh-CN') });
  await page.setLocale('zh-CN');
  expect(page.app.getState()).toMatchObject({ locale: 'zh-CN', notice: null });
});

test('a module without words, as one cut where it still parses, counts as not come', async () => {
  const page = await newPage();
  await page.openLanguage();
  downloads['zh-CN'].mockResolvedValueOnce({} as Awaited<Download>);
  await page.setLocale('zh-CN');
  expect(page.app.getState()).toMatchObject({ locale: 'en', notice: saysMissing('zh-CN') });
});

test('of two choices the later is shown, whichever words come first', async () => {
  const page = await newPage();
  await page.openLanguage();
  let arrive = (_: Awaited<Download>) => {};
  const slow: Download = new Promise((resolve) => {
    arrive = resolve;
  });
  downloads['zh-CN'].mockReturnValueOnce(slow);
  const earlier = page.setLocale('zh-CN');
  await page.setLocale('en');
  arrive({ messages: languages['zh-CN'] });
  await earlier;
  expect(page.app.getState()).toMatchObject({ locale: 'en', notice: null });
});

test('a page whose language does not come opens in another and says so; without any it says no', async () => {
  const page = await newPage();
  downloads.en.mockRejectedValueOnce(absent);
  expect(await page.openLanguage()).toBe(true);
  expect(page.app.getState()).toMatchObject({ locale: 'zh-CN', notice: saysMissing('en') });
  const empty = await newPage();
  downloads.en.mockRejectedValueOnce(absent);
  downloads['zh-CN'].mockRejectedValueOnce(absent);
  expect(await empty.openLanguage()).toBe(false);
});

test('once the page is at rest, every language is here, and offline one changes as quickly', async () => {
  const page = await newPage();
  await page.openLanguage();
  await page.fetchOtherWords();
  downloads['zh-CN'].mockRejectedValue(absent);
  laterDownloads['zh-CN'].mockRejectedValue(absent);
  void page.setLocale('zh-CN');
  expect(page.app.getState().locale).toBe('zh-CN');
  await page.fetchLater('zh-CN');
});

test('words of a panel that is on show come along before the language changes', async () => {
  const page = await newPage();
  await page.openLanguage();
  await page.setLocale('zh-CN');
  expect(laterDownloads['zh-CN']).not.toHaveBeenCalled();
  await page.fetchLater('zh-CN');
  expect(page.speaks('en')).toBe(false);
  laterDownloads.en.mockRejectedValueOnce(absent);
  await page.setLocale('en');
  expect(page.app.getState()).toMatchObject({ locale: 'zh-CN', notice: saysMissing('en') });
});
