// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { SweepRequest } from '../../../../src/engine/sweep/request.ts';
import type { Variant } from '../../../../src/lab/variant.ts';
import { SessionContext } from '../../../../src/panels/session.ts';
import { StagePanel } from '../../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../../src/panels/why/ExplainColumn.tsx';
import { goToStep } from '../../../../src/store/actions.ts';
import { addressOf, stateAt } from '../../../../src/store/address/address.ts';
import { app } from '../../../../src/store/app.ts';
import { createSession } from '../../../../src/store/session/session.ts';
import type { ComputedRun, SweptRun } from '../../../../src/trace/run.ts';
import { traceOf } from '../../../../src/trace/trace.ts';
import type { AttentionHead } from '../../../../src/view/parts/part.ts';
import { stand } from '../../../charts/mount.tsx';
import { referenceRun } from '../../../reference/run.ts';
import { sweptBy } from '../../../reference/swept.ts';
import { engineByHand, failure, settled } from '../../../store/session/byHand.ts';
import { allHere, layOut } from '../../visit.ts';

const whole = referenceRun({ source: ['the', 'cat', 'sleeps', '<eos>'] });
const run = { ...whole, source: { ...whole.source, text: 'the cat sleeps' } };
/** What the changed model is to have written: two words of three are others, and there is no end. */
const tokens = ['le', 'dort', 'dort', 'dort'];
const written: ComputedRun = {
  ...run,
  target: {
    ...run.target,
    tokens,
    ids: tokens.map((one) => run.vocabulary.indexOf(one)),
    cut: true,
  },
};
const cross: AttentionHead = { stack: 'decoder', kind: 'cross_attn', layer: 1, head: 0 };
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

const told = (deed: () => void) =>
  act(async () => {
    deed();
    await settled();
  });

/** The page, its engine giving what float64 loops say of each variant when it is told to. */
async function opened(link: object = {}) {
  const sweeps: {
    request: SweepRequest;
    some: (places: readonly number[]) => void;
    give: () => void;
    refuse: () => void;
  }[] = [];
  const { engine, asked } = engineByHand();
  const sweep = (request: SweepRequest) =>
    new Promise<readonly SweptRun[]>((answer, reject) => {
      // Float64 loops say how likely words are; where heads look is for other tests.
      const trace = traceOf((request.names ?? []).map(run.trace.get));
      const without = (variant: Variant) => ({ ...sweptBy(run, variant), trace });
      const give = () => answer(request.variants.map(without));
      const some = (places: readonly number[]) => {
        for (const place of places)
          request.onRun?.(without(request.variants[place] as Variant), place);
      };
      sweeps.push({ request, some, give, refuse: () => reject(new Error('lost')) });
    });
  const session = createSession({ app, open: async () => ({ ...engine, sweep }) });
  const state = stateAt({ lang: 'en', view: 'switches', text: run.source.text, ...link });
  app.setState({ ...state, part: cross, head: cross }, true);
  await act(() => Promise.resolve(void session.start()));
  show(
    <SessionContext value={session}>
      <StagePanel />
      <ExplainColumn />
    </SessionContext>,
  );
  await act(settled);
  await told(() => asked[0]?.answer(run));
  return { asked, sweeps };
}

const text = () => box().textContent ?? '';
const button = (name: string) =>
  [...box().querySelectorAll<HTMLElement>('button, [role=radio]')].find(
    (one) =>
      one.textContent === name || one.title === name || one.getAttribute('aria-label') === name,
  );
const press = (name: string) => told(() => button(name)?.click());
const marks = () => [...box().querySelectorAll('mark')].map((one) => one.textContent);
const rowsOf = (caption: string) =>
  [...box().querySelectorAll('table')]
    .find((one) => one.caption?.textContent?.startsWith(caption))
    ?.querySelectorAll('tbody tr') ?? [];

test('a switch asks the changed model once, and shows both translations, their maps and the bars', async () => {
  const { asked, sweeps } = await opened();
  expect(text()).toContain('The model as it was trained');
  expect([asked.length, sweeps.length]).toEqual([1, 0]);
  await press('no positions');
  expect(asked.slice(1)).toMatchObject([
    { text: 'the cat sleeps', lane: 'other', plan: [{ kind: 'unpositioned' }] },
  ]);
  expect(text()).toContain('Changed model');
  await told(() => asked[1]?.answer(written));
  expect(marks()).toEqual(['dort', 'dort']);
  expect(text()).toContain('cut at the longest');
  expect(text()).toContain('2 of 3 words kept, 2 new.');
  expect(sweeps[0]?.request.variants).toEqual([
    { plan: [{ kind: 'unpositioned' }], decode: { kind: 'forced', ids: run.target.ids } },
  ]);
  await told(() => sweeps[0]?.give());
  for (const map of ['as trained', 'changed', 'changed less trained'])
    expect(box().querySelector(`[role=grid][aria-label="${map}"]`)).not.toBeNull();
  const { probabilities } = sweptBy(run, { plan: [{ kind: 'unpositioned' }] });
  const last = [...rowsOf('For each word')].map((row) => row.lastElementChild?.textContent);
  expect(last.map(Number)).toEqual(Array.from(probabilities, (one) => Number(one.toFixed(4))));
  expect(text()).toMatch(
    /Word after word, the translation as trained has (lost|gained) [\d.]+ nats/,
  );
});

test('switches are joined, undone one by one and all at once; the page’s own run stays', async () => {
  const { asked } = await opened({ off: ['scale'] });
  await press('not this head');
  expect(asked.at(-1)?.plan).toMatchObject([{ kind: 'unscaled' }, { kind: 'head-gain', gain: 0 }]);
  expect(addressOf(app.getState()).off).toEqual(['scale', 'd2.cross.h1']);
  expect(button('not this head')?.getAttribute('aria-pressed')).toBe('true');
  await press('Undo: no ÷√dk');
  expect(asked.at(-1)?.plan).toMatchObject([{ kind: 'head-gain' }]);
  await told(() => asked.at(-1)?.answer(written));
  const shown = app.getState().slots.main;
  await press('Reset');
  expect(app.getState().slots.main).toBe(shown);
  expect(app.getState().slots.other.run).toBeNull();
  expect(text()).not.toContain('Changed model');
  expect(addressOf(app.getState()).off).toBeUndefined();
});

test('the last picture stays until the next is there, and its numbers are not told of the next', async () => {
  const { asked, sweeps } = await opened({ off: ['pos'] });
  await told(() => asked.at(-1)?.answer(written));
  await told(() => sweeps[0]?.give());
  const map = () => box().querySelector('[role=grid][aria-label="changed less trained"]');
  const busy = () => map()?.closest('[aria-busy]')?.getAttribute('aria-busy');
  expect(busy()).toBe('false');
  await press('no residual');
  expect(busy()).toBe('true');
  await told(() => asked.at(-1)?.answer(written));
  expect(busy()).toBe('true');
  expect(text()).not.toMatch(/nats of log-probability/);
  await told(() => sweeps[1]?.give());
  expect(busy()).toBe('false');
  expect(text()).toMatch(/nats of log-probability/);
  await press('Reset');
  expect(map()).toBeNull();
  await press('no residual');
  // What is undone leaves nothing behind.
  expect(map()).toBeNull();
});

test('every head is off in one sweep; a press on one shows it', async () => {
  const { sweeps } = await opened();
  await press('each head off in turn');
  const { nLayers, nHeads } = run.dimensions;
  expect(sweeps).toHaveLength(1);
  expect(sweeps[0]?.request.variants).toHaveLength(3 * nLayers * nHeads);
  await told(() => sweeps[0]?.give());
  expect(text()).toMatch(/Most is lost without [\w. ]+: [\d.−]+ nats/);
  const rows = [...rowsOf('For each head')];
  expect(rows).toHaveLength(3 * nLayers * nHeads);
  const name = rows[0]?.querySelector('button')?.textContent ?? '';
  await told(() => rows[0]?.querySelector('button')?.click());
  const { stack, layer, head } = app.getState().head;
  expect(name).toContain(`${layer + 1}.${head + 1}`);
  expect(name.startsWith('Encoder')).toBe(stack === 'encoder');
  expect(sweeps).toHaveLength(1);
});

test('heads that are off are told of as they come, each in its place', async () => {
  const { sweeps } = await opened();
  await press('each head off in turn');
  const { nLayers, nHeads } = run.dimensions;
  const all = 3 * nLayers * nHeads;
  expect(text()).toContain(`Switching ${all} heads off, each in a run of its own …`);
  await told(() => sweeps[0]?.some([1, nHeads]));
  expect(text()).toContain(`Switching ${all} heads off, each in a run of its own: 2 done …`);
  const some = [...rowsOf('For each head')].map((row) => row.textContent);
  expect(some).toHaveLength(2);
  await told(() => sweeps[0]?.give());
  expect([...rowsOf('For each head')]).toHaveLength(all);
  for (const row of some)
    expect([...rowsOf('For each head')].map(({ textContent }) => textContent)).toContain(row);
});

test('what failed is said in its place and tried again', async () => {
  const { asked, sweeps } = await opened({ off: ['norm'] });
  await told(() => asked[1]?.refuse(failure('text-too-long', {})));
  expect(box().querySelector('[role=alert]')?.textContent).toMatch(/tokens are more than/);
  // Something is changed: what it comes to is not known.
  expect(text()).not.toContain('nothing is changed');
  await told(() => box().querySelector<HTMLElement>('[role=alert] button')?.click());
  await told(() => asked.at(-1)?.answer(written));
  await told(() => sweeps[0]?.refuse());
  expect(text()).toContain('That could not be computed.');
  await press('Try again');
  expect(sweeps).toHaveLength(2);
});

test('a term of the formula leads to the model without it', async () => {
  await opened();
  await told(() => goToStep('scaled'));
  await press('What if it is left out? →');
  expect(app.getState()).toMatchObject({ view: 'switches', off: ['scale'] });
  expect(text()).toContain('Do the rows of the maps become more even');
});
