// @vitest-environment happy-dom
import '../standards-mode.ts';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { PositionsWhy } from '../../../src/panels/stage/positions/PositionsWhy.tsx';
import { app, initialState } from '../../../src/store/app.ts';
import { partIn } from '../../../src/view/views.ts';
import { stand } from '../../charts/mount.tsx';
import { encoderHead, referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { allHere, layOut } from '../visit.ts';

const { box, show } = stand();
const run = referenceRun();
beforeAll(allHere);
beforeEach(layOut);

test('the marks around a term are not shown, the term can be asked', () => {
  const part = partIn('positions', encoderHead, encoderHead);
  const state = {
    ...initialState,
    ...showing(initialState, run),
    locale: 'en',
  } as const;
  app.setState({ ...state, part, view: 'positions' }, true);
  show(<PositionsWhy run={run} />);
  expect(box().textContent).toContain('row of fixed numbers');
  expect(box().textContent).not.toMatch(/[\ue000-\ue00f]/u);
});
