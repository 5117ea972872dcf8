// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act, Suspense } from 'react';
import { expect, test } from 'vitest';
import { directions } from '../../../src/language/direction.ts';
import { card as en } from '../../../src/messages/en/lab/card.ts';
import { card as zh } from '../../../src/messages/zh/lab/card.ts';
import { CardFigures } from '../../../src/panels/card/CardFigures.tsx';
import { CardSize } from '../../../src/panels/card/CardSize.tsx';
import { KnownErrors } from '../../../src/panels/card/KnownErrors.tsx';
import { SessionContext } from '../../../src/panels/session.ts';
import type { Session } from '../../../src/store/session/session.ts';
import type { Run } from '../../../src/trace/run.ts';
import type { Scores } from '../../../src/trace/scores.ts';
import { stand } from '../../charts/mount.tsx';
import { load } from '../../engine/committed.ts';
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
    '你给我的书很有趣。 → You give my book is interesting. (the relative clause is lost)',
  ]);
});

function within(session: unknown, node: React.ReactNode) {
  return (
    <SessionContext value={session as Session}>
      <Suspense>{node}</Suspense>
    </SessionContext>
  );
}
const asking = (scores: () => Promise<Scores | null>) => ({ engine: async () => ({ scores }) });

test.each(directions)('every figure of %s is told, with the cases it is of', async (direction) => {
  const { manifest } = await load(direction);
  const scores = manifest.scores as Scores;
  const run = { ...referenceRun(), engine: {} } as Run;
  await visit(referenceRun(), 'stack=encoder');
  await act(async () =>
    show(
      within(
        asking(async () => scores),
        <CardFigures run={run} />,
      ),
    ),
  );
  const rows = [...box().querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  const all = [
    ...[scores, scores.offPattern, scores.long, scores.handwritten].map((one) => one?.sentences),
    ...[scores.coreference, scores.flips, scores.classifiers, scores.particles].map(
      (one) => one?.cases,
    ),
    ...scores.byLength.map((one) => one.sentences),
    ...Object.values(scores.byConstruction).map((one) => one.sentences),
    ...Object.values(scores.compositional ?? {}).map((one) => one.sentences),
  ].filter((one) => one !== undefined);
  const told = rows.map((cells) => Number(cells.at(-1)?.replace(',', '')));
  expect(told.toSorted((a, b) => a - b)).toEqual(all.toSorted((a, b) => a - b));
  expect(rows[0]?.slice(2, 3)).toEqual([`${(100 * scores.exactMatch).toFixed(1)} %`]);
  const line = rows.find(([name]) => name === 'queen as owner');
  const queen = scores.compositional?.['queen as owner'];
  expect(line?.[2]).toBe(`${(100 * (queen?.exactMatch ?? 0)).toFixed(1)} %`);
  expect(box().textContent).toContain(
    `${scores.alignment?.best.error.toFixed(3)} for the best head`,
  );
  for (const pair of Object.keys(scores.compositional ?? {}))
    for (const { pairs } of [en, zh]) expect(new Map(pairs).get(pair), pair).toBeTruthy();
});

test('a moment of training has no figures; that they do not come is said', async () => {
  const run = { ...referenceRun(), engine: {} } as Run;
  await visit(referenceRun(), 'stack=encoder');
  await act(async () =>
    show(
      within(
        asking(async () => null),
        <CardFigures run={run} />,
      ),
    ),
  );
  expect(box().textContent).toContain('This moment of the training was not measured');
  const failing = asking(() => Promise.reject(new Error('lost')));
  await act(async () => show(within(failing, <CardFigures run={run} />)));
  expect(box().textContent).toContain('The figures did not come.');
});
