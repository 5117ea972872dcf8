// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act, Suspense } from 'react';
import { expect, test } from 'vitest';
import { CardSize } from '../../../src/panels/card/CardSize.tsx';
import { KnownErrors } from '../../../src/panels/card/KnownErrors.tsx';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { visit } from '../visit.ts';

const { box, show } = stand();

test('parts are told with their parameters, as many as the run has', async () => {
  const run = referenceRun();
  await visit(run, 'stack=encoder');
  await act(async () =>
    show(
      <Suspense>
        <CardSize dimensions={run.dimensions} />
      </Suspense>,
    ),
  );
  const sizes = run.parameters.names.map((name) => run.parameters.get(name).data.length);
  const held = sizes.reduce((sum, one) => sum + one, 0).toLocaleString('en');
  const rows = [...box().querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows).toHaveLength(5);
  expect(rows.at(-1)).toContain(held);
});

test('a direction has its own errors, and each says what is wrong', async () => {
  await visit(referenceRun(), 'stack=encoder');
  await act(async () =>
    show(
      <Suspense>
        <KnownErrors direction="zh-en" />
      </Suspense>,
    ),
  );
  const items = [...box().querySelectorAll('li')].map((one) => one.textContent);
  expect(items).toEqual([
    '她有一只漂亮的白猫。 → She has a beautiful cat. (白 is lost)',
    '你给我的书很有趣。 → You give my book the book. (another meaning)',
  ]);
});
