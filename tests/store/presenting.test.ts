// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { backToStart, togglePresenting } from '../../src/store/actions.ts';
import { followHistory } from '../../src/store/address/history.ts';
import { app, initialState } from '../../src/store/app.ts';
import { listenToKeys } from '../../src/store/keys.ts';
import { keepPresenting } from '../../src/store/page.ts';

listenToKeys(window);
keepPresenting(document);

beforeEach(() => {
  app.setState(initialState, true);
  document.body.innerHTML = `<input id="text" /><button id="button"></button>
    <div role="menu"><div id="item" tabindex="-1"></div></div>`;
});

function press(key: string, id?: string, options: KeyboardEventInit = {}): void {
  const target = id ? document.getElementById(id) : document.body;
  target?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  );
}

const presenting = () => app.getState().presenting;

test('P presents and stops it, and the document says so', () => {
  press('p');
  expect([presenting(), document.documentElement.hasAttribute('data-present')]).toEqual([
    true,
    true,
  ]);
  press('P', 'button', { shiftKey: true });
  expect([presenting(), document.documentElement.hasAttribute('data-present')]).toEqual([
    false,
    false,
  ]);
});

test.each(['text', 'item'])('P is a letter in #%s', (id) => {
  press('p', id);
  expect(presenting()).toBe(false);
});

test('held down it toggles once, and with Ctrl it is the browser’s', () => {
  press('p');
  press('p', undefined, { repeat: true });
  press('p', undefined, { ctrlKey: true });
  expect(presenting()).toBe(true);
});

test('Escape lets go of what is hovered before it leaves', () => {
  app.setState({ presenting: true, preview: { row: 1, column: 1 } });
  press('Escape');
  expect([presenting(), app.getState().preview]).toEqual([true, null]);
  press('Escape');
  expect(presenting()).toBe(false);
});

test('a presenter’s remote walks only while presenting', () => {
  press('PageDown');
  expect(app.getState().step).toBe('scores');
  togglePresenting();
  press('PageDown');
  expect(app.getState().step).toBe('scaled');
  press('PageUp');
  expect(app.getState().step).toBe('scores');
});

test('neither Back nor the way to the start leaves or enters it', () => {
  followHistory(window, () => {});
  window.history.replaceState(null, '', '?present=on&step=q');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect([app.getState().step, presenting()]).toEqual(['q', false]);
  togglePresenting();
  backToStart();
  expect([app.getState().view, presenting()]).toEqual(['opening', true]);
});
