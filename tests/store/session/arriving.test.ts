// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { arriving } from '../../../src/store/session/arriving.ts';
import { eventually } from '../../eventually.ts';

const missing = () => Promise.reject(new TypeError('error loading a module'));
const here = () => Promise.resolve({ view: 'the view' });

test('what comes is asked for once, and only when it is wanted', async () => {
  const fetchModule = vi.fn(here);
  const view = arriving(fetchModule, 'view');
  expect(fetchModule).not.toHaveBeenCalled();
  const first = view.load();
  expect(view.load()).toBe(first);
  expect(view.here()).toBeNull();
  expect(await first).toBe('the view');
  expect(view.here()).toBe('the view');
  view.again();
  expect(view.load()).toBe(first);
  expect(fetchModule).toHaveBeenCalledTimes(1);
});

test('a failure stays until it is asked for again', async () => {
  const fetchModule = vi.fn(here).mockImplementationOnce(missing);
  const view = arriving(fetchModule, 'view');
  await expect(view.load()).rejects.toMatchObject({ code: 'program-missing' });
  await expect(view.load()).rejects.toMatchObject({ code: 'program-missing' });
  expect(fetchModule).toHaveBeenCalledTimes(1);
  view.again();
  expect(await view.load()).toBe('the view');
});

test('a module cut before what is wanted of it is damaged', async () => {
  const cut = arriving(() => Promise.resolve({} as { view: string }), 'view');
  await expect(cut.load()).rejects.toMatchObject({ code: 'program-damaged' });
});

test('after the second failure the page is loaded anew, if it comes', async () => {
  const fetchPage = vi.fn(() => Promise.resolve(new Response('')));
  vi.stubGlobal('fetch', fetchPage);
  const reload = vi.spyOn(document.location, 'reload').mockImplementation(() => {});
  const view = arriving(missing, 'view');
  await view.load().catch(() => {});
  expect(fetchPage).not.toHaveBeenCalled();
  view.again();
  void view.load();
  await eventually(() => expect(reload).toHaveBeenCalled());
});
