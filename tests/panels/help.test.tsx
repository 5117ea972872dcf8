// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { HelpMenu } from '../../src/panels/page/HelpMenu.tsx';
import { press, stand } from '../charts/mount.tsx';
import { referenceRun } from '../reference/run.ts';
import { visit } from './visit.ts';

const { box, show } = stand();
const help = () => document.querySelector('[role=dialog][aria-label=Keyboard]');

test('? shows the keys, from wherever nothing is written into', async () => {
  await visit(referenceRun(), 'stack=encoder');
  show(
    <>
      <HelpMenu />
      <textarea />
    </>,
  );
  press(box().querySelector('textarea') as Element, '?');
  expect(help()).toBeNull();
  press(document.body, '?');
  expect(help()?.textContent).toContain('?this list');
  press(document.body, '?');
  expect(help()).toBeNull();
});
