// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { app, initialState } from '../../src/store/app.ts';
import { listenToKeys } from '../../src/store/keys.ts';

listenToKeys(window);

beforeEach(() => {
  app.setState(initialState, true);
  document.body.innerHTML = `
    <button id="button"></button><input id="text" /><input id="range" type="range" />
    <table role="grid"><tbody><tr><td id="cell" tabindex="0"></td></tr></tbody></table>
    <div role="toolbar"><button id="chip"></button></div>`;
});

function press(id: string | null, key: string, options: KeyboardEventInit = {}): string {
  const target = id ? document.getElementById(id) : document.body;
  target?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  );
  return app.getState().step;
}

test('plain arrows walk from anywhere that has no use for them', () => {
  expect(press(null, 'ArrowRight')).toBe('scaled');
  expect(press('button', 'ArrowLeft')).toBe('scores');
});

test.each(['text', 'range', 'cell', 'chip'])('plain arrows belong to #%s', (id) => {
  expect(press(id, 'ArrowRight')).toBe('scores');
});

test('Shift walks even from a matrix, but never from text, where it selects', () => {
  expect(press('cell', 'ArrowRight', { shiftKey: true })).toBe('scaled');
  expect(press('text', 'ArrowRight', { shiftKey: true })).toBe('scaled');
});

test('shortcuts of the browser are left alone', () => {
  expect(press(null, 'ArrowLeft', { altKey: true })).toBe('scores');
  expect(press(null, 'ArrowRight', { ctrlKey: true })).toBe('scores');
});

test('Escape releases what is hovered', () => {
  app.setState({ preview: { row: 1, column: 1 } });
  press('cell', 'Escape');
  expect(app.getState().preview).toBeNull();
});
