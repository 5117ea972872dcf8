// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { SweepRequest } from '../../../../src/engine/sweep/request.ts';
import type { Plan } from '../../../../src/lab/plan.ts';
import type { Variant } from '../../../../src/lab/variant.ts';
import { bosId } from '../../../../src/language/vocabulary.ts';
import { SessionContext } from '../../../../src/panels/session.ts';
import { StagePanel } from '../../../../src/panels/stage/StagePanel.tsx';
import { point, setTime } from '../../../../src/store/actions.ts';
import { addressOf, stateAt } from '../../../../src/store/address/address.ts';
import type { Address } from '../../../../src/store/address/url.ts';
import { app } from '../../../../src/store/app.ts';
import { createSession } from '../../../../src/store/session/session.ts';
import type { ComputedRun, SweptRun } from '../../../../src/trace/run.ts';
import { traceOf } from '../../../../src/trace/trace.ts';
import { comparedNames } from '../../../../src/view/compare/comparedNames.ts';
import type { AttentionHead } from '../../../../src/view/parts/part.ts';
import { stand } from '../../../charts/mount.tsx';
import { referenceRun } from '../../../reference/run.ts';
import { referenceForward } from '../../../reference/transformer.ts';
import { showing } from '../../../showing.ts';
import { type Asked, engineByHand, failure, settled } from '../../../store/session/byHand.ts';
import { allHere, layOut, numberIn } from '../../visit.ts';

const whole = referenceRun({ source: ['the', 'cat', 'sleeps', '<eos>'] });
const { ids, inputs } = whole.target;
const inputIds = [bosId, ...ids.slice(0, -1)];
/** The row from which the two part. */
const step = 1;

const loops = (sourceIds: readonly number[], plan: Plan = []) => {
  const numbers = (name: string) => whole.parameters.get(name).data;
  return referenceForward(whole.dimensions, numbers, sourceIds, inputIds, plan);
};
const { vocabSize, nHeads, nLayers, dModel } = whole.dimensions;
const logitsIn = (by: ReturnType<typeof loops>) =>
  (by.get('logits') as number[]).slice(step * vocabSize, (step + 1) * vocabSize);
/** Another word in the sentence. */
const otherIds = whole.source.ids.map((id, at) => (at === 1 ? (ids[0] as number) : id));
const [own, there] = [loops(whole.source.ids), loops(otherIds)];
/** Two words of which one is likelier here, and the other there. */
const [word, rival] = (() => {
  const [here, beside] = [logitsIn(own), logitsIn(there)];
  const pairs = here.flatMap((_, one) => here.map((_, other) => [one, other] as const));
  const apart = (by: readonly number[], [one, other]: readonly [number, number]) =>
    (by[one] as number) - (by[other] as number);
  const least = (pair: readonly [number, number]) =>
    Math.min(apart(here, pair), -apart(beside, pair));
  return pairs.sort((one, other) => least(other) - least(one))[0] as readonly [number, number];
})();

/** What the loops computed, with nothing but what the view says it needs. */
function runBy(
  by: ReturnType<typeof loops>,
  text: string,
  sourceIds: readonly number[],
  parting: number,
) {
  const trace = traceOf(
    comparedNames(whole.dimensions).map((name) => {
      const data = Float32Array.from(by.get(name) as number[], (one) => Math.max(one, -1e9));
      return { ...whole.trace.get(name), data };
    }),
  );
  const chosen = ids.map((id, at) => (at === step ? parting : id));
  return {
    ...whole,
    trace,
    source: { text, tokens: [...text.split(' '), '<eos>'], ids: sourceIds, unknown: [] },
    target: { ...whole.target, ids: chosen },
  } satisfies ComputedRun;
}

const run: ComputedRun = runBy(own, 'the cat sleeps', whole.source.ids, word);
const otherRun = runBy(there, 'the dog sleeps', otherIds, rival);
const other: ComputedRun = {
  ...otherRun,
  target: {
    ...otherRun.target,
    tokens: ['le', 'chien', 'dort', '<eos>'],
    inputs: [inputs[0], 'le', 'chien', 'dort'] as string[],
  },
};
const cross: AttentionHead = { stack: 'decoder', kind: 'cross_attn', layer: 1, head: 0 };
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

/** The run's words by float64 loops in which a head's output is that of the other run. */
function patchedRun({ plan }: Variant) {
  const written = { logits: new Float32Array(4), probabilities: new Float32Array(4) };
  const logits = Float32Array.from(loops(run.source.ids, plan).get('logits') as number[]);
  return { ...run, ...written, trace: traceOf([{ ...whole.trace.get('logits'), data: logits }]) };
}

type Sweep = { request: SweepRequest; give: () => void; refuse: () => void };

/** The page at two sentences, its engine answering when it is told to. */
async function opened(link: Address = { other: other.source.text }, answers = run) {
  const sweeps: Sweep[] = [];
  const { engine, asked } = engineByHand();
  const sweep = (request: SweepRequest) =>
    new Promise<readonly SweptRun[]>((answer, reject) => {
      const by = 'tfjs' as const;
      const give = () => answer(request.variants.map((one) => ({ ...patchedRun(one), by })));
      sweeps.push({ request, give, refuse: () => reject(new Error('lost')) });
    });
  const session = createSession({ app, open: async () => ({ ...engine, sweep }) });
  const text = run.source.text;
  const state = stateAt({ lang: 'en', view: 'compare', text, ...link });
  const slots = showing(state, answers, { text });
  app.setState({ ...state, ...slots, part: cross, head: cross, pointedAt: null }, true);
  await act(() => Promise.resolve(void session.start()));
  show(
    <SessionContext value={session}>
      <StagePanel />
    </SessionContext>,
  );
  await act(settled);
  asked[0]?.answer(answers);
  await act(settled);
  const answer = (by: ComputedRun = other) => told(() => asked.at(-1)?.answer(by));
  return { asked, sweeps, answer };
}

const told = (deed: () => void) =>
  act(async () => {
    deed();
    await settled();
  });
const rows = () =>
  [...box().querySelectorAll('table')]
    .find(({ caption }) => caption?.textContent?.startsWith('For each head'))
    ?.querySelectorAll('tbody tr');
const says = () => box().querySelector('section [aria-live]')?.textContent ?? '';
const button = (name: string) =>
  [...box().querySelectorAll<HTMLElement>('button, [role=radio]')].find(
    ({ textContent }) => textContent === name,
  );
const patched = ({ request }: Sweep, place: number) => request.variants[place]?.plan?.[0];

test('a link’s other sentence is computed, and the row where they part is pointed at', async () => {
  const { asked, answer, sweeps } = await opened();
  expect(asked.map(({ text, lane }) => [text, lane])).toEqual([
    ['the cat sleeps', 'main'],
    ['the dog sleeps', 'other'],
  ]);
  await answer();
  expect(app.getState().time).toBe(1);
  const marks = [...box().querySelectorAll('mark, p button')].map((one) => one.textContent);
  expect(marks).toEqual(['cat', 'chat', 'chien']);
  expect(sweeps.at(-1)?.request).toMatchObject({ text: 'the cat sleeps', names: ['logits'] });
});

test('every head of the row’s stack is tried in one sweep, in that row; in all, every head', async () => {
  const { answer, sweeps } = await opened();
  await answer();
  const last = () => sweeps.at(-1) as Sweep;
  expect(last().request.variants).toHaveLength(2 * nLayers * nHeads);
  expect(patched(last(), 0)).toMatchObject({ kind: 'patched', rows: [{ query: 1 }] });
  await told(() => last().give());
  expect(rows()).toHaveLength(2 * nLayers * nHeads);
  expect(says()).toMatch(/^1 head moved from .* to .*; one decides .*; this one does neither\.$/);
  await told(() => button('all rows')?.click());
  expect(sweeps).toHaveLength(2);
  expect(last().request.variants).toHaveLength(3 * nLayers * nHeads);
  expect(last().request.variants[0]?.plan?.[0]).toMatchObject({ attention: 'encoder.0.self_attn' });
});

/** What the loops say each head of the row's stack does, its output written over by hand. */
function wanted() {
  const lean = (logits: readonly number[]) => (logits[word] as number) - (logits[rival] as number);
  return (['self_attn', 'cross_attn'] as const).flatMap((kind) =>
    Array.from({ length: nLayers * nHeads }, (_, place) => {
      const [layer, head] = [Math.floor(place / nHeads), place % nHeads];
      const attention = `decoder.${layer}.${kind}` as const;
      const at = (head * ids.length + step) * dModel;
      const output = (there.get(`${attention}.head_out`) as number[]).slice(at, at + dModel);
      const rows = [{ query: step, output }];
      const by = logitsIn(loops(run.source.ids, [{ kind: 'patched', attention, head, rows }]));
      const name = `${kind === 'self_attn' ? 'Masked decoder' : 'Cross'} ${layer + 1}.${head + 1}`;
      const change = (by[word] as number) - (logitsIn(own)[word] as number);
      const whole = lean(logitsIn(own)) - lean(logitsIn(there));
      return { name, change, share: (lean(logitsIn(own)) - lean(by)) / whole };
    }),
  );
}

test('heads stand by what the sweep says that they decide, or by how far they moved', async () => {
  const { answer, sweeps } = await opened();
  await answer();
  await told(() => sweeps.at(-1)?.give());
  const shown = () =>
    [...(rows() ?? [])].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
  const number = (text = '') => numberIn(text.replace('%', ''));
  const heads = wanted().sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  expect(shown().map(([name]) => name)).toEqual(heads.map(({ name }) => name));
  for (const [place, [, , , , change, , share]] of shown().entries()) {
    expect(number(change)).toBeCloseTo(heads[place]?.change ?? Number.NaN, 2);
    expect(number(share) / 100).toBeCloseTo(heads[place]?.share ?? Number.NaN, 2);
  }
  expect(says()).toContain(`${heads[0]?.name} (${Math.round((heads[0]?.share ?? 0) * 100)}% of`);
  await told(() => button('moved')?.click());
  const moved = shown().map(([, , text]) => number(text));
  expect(moved).toEqual([...moved].sort((a, b) => b - a));
  expect(Math.max(...moved)).toBeGreaterThan(0);
});

test('another row is another sweep, the old one aborted; another key is none', async () => {
  const { answer, sweeps } = await opened();
  await answer();
  await told(() => setTime(0));
  expect(sweeps.map(({ request }) => request.signal?.aborted)).toEqual([true, false]);
  await told(() => point({ key: 2 }));
  expect(sweeps).toHaveLength(2);
});

test('what failed is said and tried again; a problem of the other sentence is said at its place', async () => {
  const { answer, sweeps, asked } = await opened();
  await answer();
  await told(() => sweeps[0]?.refuse());
  expect(says()).toContain('could not be computed');
  await told(() => box().querySelector<HTMLElement>('section [aria-live] button')?.click());
  expect(sweeps).toHaveLength(2);
  await told(() => button('one / three')?.click());
  expect(asked.slice(-2).map(({ text }) => text)).toEqual([
    'Tom has one car.',
    'Tom has three cars.',
  ]);
  await told(() => asked.at(-1)?.refuse(failure('text-too-long', {})));
  expect(box().querySelector('#other-problem')?.textContent).toMatch(/tokens are more than/);
});

test('rows and order are in the link, and a link opens with them', async () => {
  const { answer, sweeps } = await opened({ other: 'the dog sleeps', rows: 'all', rank: 'moved' });
  await answer();
  expect(sweeps.at(-1)?.request.variants).toHaveLength(3 * nLayers * nHeads);
  expect(button('all rows')?.getAttribute('aria-checked')).toBe('true');
  expect(button('moved')?.getAttribute('aria-checked')).toBe('true');
  await told(() => button('this row')?.click());
  await told(() => button('decides')?.click());
  const { rows: scope, rank } = addressOf(app.getState());
  expect([scope, rank]).toEqual([undefined, undefined]);
});

test('a pair is two runs and one sweep, a change of either sentence one run and one sweep', async () => {
  const { asked, answer, sweeps } = await opened();
  await answer();
  const counted = () => [asked.length, sweeps.length];
  expect(counted()).toEqual([2, 1]);
  await told(() => button('one / three')?.click());
  const [one, two] = asked.slice(-2) as [Asked, Asked];
  const named = ({ text }: Asked, by: ComputedRun) => ({ ...by, source: { ...by.source, text } });
  await told(() => one.answer(named(one, run)));
  expect(counted()).toEqual([4, 1]);
  await told(() => two.answer(named(two, other)));
  expect(counted()).toEqual([4, 2]);
  const field = box().querySelector('textarea') as HTMLTextAreaElement;
  await told(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(field, 'Tom has two cars.');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(counted()).toEqual([5, 2]);
  await answer(named(asked.at(-1) as Asked, other));
  expect(counted()).toEqual([5, 3]);
});

const snapshots = [0, 80, 800].map((at) => ({ step: at, loss: 1, exactMatch: 0.5 }));
/** The same sentence by the model of a moment. */
const at = (moment: number | null, by: ComputedRun = run): ComputedRun => ({
  ...by,
  model: moment === null ? run.model : `${run.model}@${moment}`,
  source: run.source,
  training: { steps: 800, snapshots, at: moment },
});

test('a moment of the other side runs the same sentence there; heads are ranked by movement alone', async () => {
  const { asked, answer, sweeps } = await opened({}, at(null));
  const select = box().querySelector('select') as HTMLSelectElement;
  expect([...select.options].map(({ text }) => text)).toEqual([
    ...['same moment', 'after 0 steps', 'after 80 steps', 'finished model'],
  ]);
  await told(() => {
    select.value = '80';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(asked).toHaveLength(2);
  expect(asked[1]).toMatchObject({ text: 'the cat sleeps', model: { snapshot: 80 } });
  expect(addressOf(app.getState())).toMatchObject({ othertrained: 80 });
  await answer(at(80, other));
  expect([asked.length, sweeps.length]).toEqual([2, 0]);
  expect(says()).toContain('what a head decides is not asked');
  expect(rows()).toHaveLength(2 * nLayers * nHeads);
  expect(box().querySelector('section thead')?.textContent).not.toContain('logit');
  const titles = [...box().querySelectorAll('[data-map] > p')].map((one) => one.textContent);
  expect(titles).toEqual(['finished model', 'after 80 steps', 'other less this']);
  expect(button('decides')?.getAttribute('aria-disabled')).toBe('true');
});

test('a link to two moments asks for both', async () => {
  const { asked } = await opened({ trained: 0, othertrained: 'finished' }, at(0));
  expect(asked.map(({ model, lane }) => [lane, model.snapshot])).toEqual([
    ['main', 0],
    ['other', undefined],
  ]);
});

test('a translation that is cut, another length and unknown words are told of, and heads ranked all the same', async () => {
  const { answer, sweeps } = await opened();
  const [tokens, written] = [
    ['the', 'zorb', 'and', 'the', 'dog', 'sleep', '<eos>'],
    ['le', 'zorb', 'le', 'le', 'le', 'le', 'le', 'le'],
  ];
  const longer = referenceRun({ source: tokens, target: written, dimensions: { vocabSize } });
  await answer({
    ...longer,
    model: run.model,
    source: { ...longer.source, unknown: [1] },
    target: { ...longer.target, cut: true },
  });
  await told(() => sweeps.at(-1)?.give());
  expect(box().textContent).toContain('(cut at the longest the model can write)');
  expect(box().textContent).toContain('(the model does not know zorb)');
  expect(box().textContent).toContain('Rows in one sentence only: ');
  expect(rows()?.length).toBe(2 * nLayers * nHeads);
  expect(says()).not.toBe('');
});
