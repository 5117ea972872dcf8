// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../../src/panels/stage/StagePanel.tsx';
import { stateAt } from '../../../../src/store/address/address.ts';
import { app } from '../../../../src/store/app.ts';
import { stand } from '../../../charts/mount.tsx';
import { referenceRun } from '../../../reference/run.ts';
import { showing } from '../../../showing.ts';
import { allHere, layOut } from '../../visit.ts';

const run = referenceRun({ target: ['le', 'chat', 'dort', '<eos>'] });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

test.each([
  ['q', '<bos> → le'],
  ['k', '<bos>'],
] as const)('rows of %s are told as they are elsewhere', (step, name) => {
  const state = stateAt({ lang: 'en', view: 'split', stack: 'decoder', attn: 'self', step });
  app.setState({ ...state, ...showing(state, run) }, true);
  show(<StagePanel />);
  expect(box().querySelector('tbody th')?.textContent).toBe(name);
  expect(box().textContent).toContain('not one differs');
});
