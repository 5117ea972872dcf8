// @vitest-environment happy-dom
import '../standards-mode.ts';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { app, initialState } from '../../../src/store/app.ts';
import { press, stand } from '../../charts/mount.tsx';
import { languages } from '../../messages/languages.ts';
import { referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { pressTab } from '../keyboard.ts';
import { allHere, layOut } from '../visit.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const { box, show } = stand();
const told = () => [...box().querySelectorAll('[aria-live]')].map((one) => one.textContent);

beforeAll(allHere);
beforeEach(layOut);

test('who goes into a matrix is told what its arrows do, and no longer once out of it', () => {
  app.setState(
    { ...initialState, ...showing(initialState, run), locale: 'en', view: 'steps', time: 3 },
    true,
  );
  show(<StagePanel />);
  const { inMatrix } = languages.en.stage;
  do pressTab();
  while (document.activeElement?.getAttribute('role') !== 'grid');
  const grid = document.activeElement;
  expect(told()).not.toContain(inMatrix);
  press(grid, 'Enter');
  expect(told()).toContain(inMatrix);
  press(grid, 'Escape');
  expect(told()).not.toContain(inMatrix);
});
