// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { barAxes, rankWords } from '../../../src/view/output/output.ts';
import { send, stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { layOut, visit } from '../visit.ts';

const run = referenceRun();
const { box, show } = stand();

beforeEach(layOut);

const widths = () =>
  [...box().querySelectorAll<HTMLElement>('tbody [style]')].map(({ style }) =>
    Number.parseFloat(style.width),
  );

test('on a logarithmic axis the bars of unlikely words can be compared', async () => {
  await visit(run, 'view=output&t=2');
  show(<StagePanel />);
  const shares = rankWords(run, 1, 10).words.map(({ probability }) => probability);
  const close = (share: number) => expect.closeTo(100 * share, 3);
  expect(widths()).toEqual(shares.map(close));
  const axis = [...box().querySelectorAll('[role=radio]')].find(
    ({ textContent }) => textContent === 'logarithmic',
  );
  if (!axis) throw new Error('no axis');
  send(axis, new MouseEvent('click', { bubbles: true }));
  expect(widths()).toEqual(shares.map((share) => close(barAxes.logarithmic.share(share))));
  expect(box().querySelector('thead')?.textContent).toContain('10⁻⁸10⁻⁴1');
});
