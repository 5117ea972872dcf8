// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { app, initialState } from '../../../src/store/app.ts';
import { reloadForWords, tellWithoutWords } from '../../../src/store/session/wordsAnew.ts';
import { eventually } from '../../eventually.ts';
import { asking } from '../../showing.ts';

const answers = (ok: boolean) =>
  vi.stubGlobal('fetch', async () => ({ ok, arrayBuffer: async () => null }));
let reload = vi.fn();

beforeEach(() => {
  app.setState(
    { ...initialState, ...asking({ text: 'the cat' }, initialState), locale: 'en' },
    true,
  );
  window.history.replaceState(null, '', '/?backend=wasm');
  reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const failOnce = async () => {
  app.setState({ notice: { code: 'language-missing', params: { locale: 'zh-CN' } } });
  await new Promise((resolve) => setTimeout(resolve));
};

test('words that fail a second time are fetched by loading the page anew in their language', async () => {
  answers(true);
  reloadForWords(window);
  await failOnce();
  expect(reload).not.toHaveBeenCalled();
  await failOnce();
  expect(reload).toHaveBeenCalledOnce();
  const asked = Object.fromEntries(new URLSearchParams(window.location.search));
  expect(asked).toMatchObject({ backend: 'wasm', lang: 'zh-CN', text: 'the cat' });
});

test('where the page itself would not come, it stays', async () => {
  answers(false);
  reloadForWords(window);
  await failOnce();
  await failOnce();
  expect(reload).not.toHaveBeenCalled();
});

test('a page without any words shows what it says of that, and loads itself anew when told', async () => {
  answers(true);
  document.body.innerHTML = '<div id="wordless" hidden><button>Try again</button></div>';
  tellWithoutWords(document);
  const told = document.getElementById('wordless');
  expect(told?.hidden).toBe(false);
  told?.querySelector('button')?.click();
  await eventually(() => expect(reload).toHaveBeenCalledOnce());
});
