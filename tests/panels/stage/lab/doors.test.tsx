// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ExplainColumn } from '../../../../src/panels/why/ExplainColumn.tsx';
import { stateAt } from '../../../../src/store/address/address.ts';
import { app } from '../../../../src/store/app.ts';
import { withRun } from '../../../../src/store/runs/holding.ts';
import { stand } from '../../../charts/mount.tsx';
import { referenceRun } from '../../../reference/run.ts';
import { allHere, layOut } from '../../visit.ts';

const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

test.each([
  ['v', 'One matrix for all heads, or one each?', 'split'],
  ['scaled', 'Why √d?', 'root'],
  ['pattern', 'Change a weight', 'edit'],
  ['context', 'Compute one by hand', 'hand'],
  ['out', 'What do heads and W_O cost?', 'cost'],
] as const)('the step %s has the door “%s”', async (step, name, view) => {
  const state = stateAt({ lang: 'en', view: 'steps', step });
  app.setState({
    ...state,
    ...withRun(state, 'main', { run: referenceRun(), changes: [], begin: [] }),
  });
  await show(<ExplainColumn />);
  const door = [...box().querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith(name),
  );
  await act(async () => door?.click());
  expect(app.getState().view).toBe(view);
});
