// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { app, initialState } from '../../src/store/app.ts';
import { listenToKeys } from '../../src/store/keys.ts';
import { player } from '../../src/store/playing.ts';

listenToKeys(window);

beforeEach(() => {
  app.setState(initialState, true);
  document.body.innerHTML = `
    <button id="button"></button><input id="text" /><input id="range" type="range" />
    <table role="grid"><tbody><tr><td id="cell" tabindex="0"></td></tr></tbody></table>
    <div role="toolbar"><button id="chip"></button></div>
    <div role="menu"><div id="item" tabindex="-1"></div></div>
    <section role="dialog" aria-modal="true" id="dialog" tabindex="0"></section>
    <section id="why" tabindex="0"></section>`;
  player.setState(player.getInitialState(), true);
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

test.each(['cell', 'chip', 'why'])('plain arrows walk also from #%s', (id) => {
  expect(press(id, 'ArrowRight')).toBe('scaled');
});

test.each(['text', 'range', 'item', 'dialog'])('plain arrows belong to #%s', (id) => {
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

const playing = () => player.getState().playing;

test.each([null, 'cell', 'why'])('Space plays and pauses where it has no other use: %s', (id) => {
  expect(press(id, ' ')).toBe('x');
  expect(playing()).toBe(true);
  press(id, ' ', { repeat: true });
  expect(playing()).toBe(true);
  press(id, ' ');
  expect(playing()).toBe(false);
});

test.each(['text', 'button', 'chip', 'item', 'dialog'])('Space is #%s’s own', (id) => {
  press(id, ' ');
  expect(playing()).toBe(false);
});

test('Space scrolls what has more in it than is seen', () => {
  const why = document.getElementById('why') as HTMLElement;
  why.focus();
  vi.spyOn(why, 'scrollHeight', 'get').mockReturnValue(900);
  press('why', ' ');
  expect(playing()).toBe(false);
});

test.each([
  [1, true],
  [2, false],
])(
  'Space plays where %d pixel more is there than is seen: %s, as sizes are rounded',
  (more, plays) => {
    const why = document.getElementById('why') as HTMLElement;
    why.focus();
    vi.spyOn(why, 'clientHeight', 'get').mockReturnValue(500);
    vi.spyOn(why, 'scrollHeight', 'get').mockReturnValue(500 + more);
    press('why', ' ');
    expect(playing()).toBe(plays);
  },
);

test('Escape releases what is hovered', () => {
  app.setState({ preview: { row: 1, column: 1 } });
  press('cell', 'Escape');
  expect(app.getState().preview).toBeNull();
});

test('F looks for heads, but is a letter where letters are written', () => {
  const view = () => app.getState().view;
  press('text', 'f');
  press('item', 'f');
  press(null, 'f', { ctrlKey: true });
  expect(view()).toBe('steps');
  press('chip', 'F');
  expect(view()).toBe('find');
});
