// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { preferBackend, preferredBackend } from '../../../src/store/device/preference.ts';

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/');
});

test('nothing chosen leaves the choice to the page', () => {
  expect(preferredBackend(window)).toBe('auto');
});

test('a choice is kept, and undone', () => {
  preferBackend(window, 'wasm');
  expect(preferredBackend(window)).toBe('wasm');
  preferBackend(window, 'auto');
  expect(preferredBackend(window)).toBe('auto');
});

test('the address goes first, until something else is chosen', () => {
  history.replaceState(null, '', '/?backend=webgpu&head=2');
  localStorage.setItem('attentoscope.backend', 'wasm');
  expect(preferredBackend(window)).toBe('webgpu');
  preferBackend(window, 'wasm');
  expect(preferredBackend(window)).toBe('wasm');
  expect(location.search).toBe('?head=2');
});

test('what means nothing in the address or in the store is no choice', () => {
  history.replaceState(null, '', '/?backend=cuda');
  localStorage.setItem('attentoscope.backend', 'cuda');
  expect(preferredBackend(window)).toBe('auto');
});

test('without a store the choice holds by the address', () => {
  const refused = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const page = { ...window, location, history, localStorage: {} } as unknown as Window;
  vi.spyOn(page, 'localStorage', 'get').mockImplementation(refused);
  preferBackend(page, 'wasm');
  expect(new URLSearchParams(location.search).get('backend')).toBe('wasm');
  expect(preferredBackend(page)).toBe('wasm');
});
