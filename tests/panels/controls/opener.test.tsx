// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { stand } from '../../charts/mount.tsx';
import { eventually } from '../../eventually.ts';

// As in a page that has just begun: nothing that stands over it is here.
vi.mock('../../../src/panels/controls/floats/radixFloats.ts', async (original) => {
  await gate;
  return original();
});

let open: () => void;
let gate: Promise<void>;
const { box, show } = stand();
const button = () => box().querySelector('button') as HTMLButtonElement;
const menu = () => document.querySelector('[role=menu]');
const arrivesNow = async () => {
  open();
  const { floats } = await import('../../../src/panels/controls/floats/floats.ts');
  await floats.load();
};

beforeEach(async () => {
  vi.resetModules();
  gate = new Promise((resolve) => {
    open = resolve;
  });
  const { Menu, Choices } = await import('../../../src/panels/controls/Menu.tsx');
  const options = [['1', 'one'] as const];
  await act(async () =>
    show(
      <Menu trigger={<button type="button">Pace</button>}>
        <Choices value="1" options={options} onChoose={() => {}} />
      </Menu>,
    ),
  );
});

test('a menu pressed before it is here opens when it comes', async () => {
  expect(button().getAttribute('aria-haspopup')).toBe('menu');
  await act(async () => button().click());
  expect(menu()).toBeNull();
  await act(arrivesNow);
  await eventually(() => expect(menu()?.textContent).toContain('one'));
});

test('when it comes unasked it stays closed, and the focus stays on the button', async () => {
  const { app } = await import('../../../src/store/app.ts');
  const { arrived } = await import('../../../src/store/session/arrived.ts');
  const { referenceRun } = await import('../../reference/run.ts');
  const before = button();
  before.focus();
  const held = { run: referenceRun(), changes: [] };
  await act(async () => app.setState(arrived(app.getState(), 'main', held), true));
  await act(arrivesNow);
  await eventually(() => expect(button().dataset.state).toBe('closed'));
  expect(button()).not.toBe(before);
  expect(document.activeElement).toBe(button());
  expect(menu()).toBeNull();
});
