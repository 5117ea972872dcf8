// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { SweepRequest } from '../../../src/engine/sweep/request.ts';
import type { Plan } from '../../../src/lab/plan.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import { SessionContext } from '../../../src/panels/session.ts';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { point, preview } from '../../../src/store/actions.ts';
import { stateAt } from '../../../src/store/address/address.ts';
import { app } from '../../../src/store/app.ts';
import { createSession } from '../../../src/store/session/session.ts';
import type { Run, SweptRun } from '../../../src/trace/run.ts';
import type { AttentionHead } from '../../../src/view/parts/part.ts';
import { stand } from '../../charts/mount.tsx';
import { edgeLength } from '../../reference/edges.ts';
import { referenceRun } from '../../reference/run.ts';
import { sweptBy } from '../../reference/swept.ts';
import { referenceForward } from '../../reference/transformer.ts';
import { showing } from '../../showing.ts';
import { engineByHand, settled } from '../../store/session/byHand.ts';
import { allHere, layOut, numberIn } from '../visit.ts';

const run = referenceRun({ source: ['the', 'cat', 'sleeps', '<eos>'] });
const cross: AttentionHead = { stack: 'decoder', kind: 'cross_attn', layer: 1, head: 0 };
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

type Answer = {
  request: SweepRequest;
  give: (change?: (run: SweptRun) => SweptRun) => void;
  refuse: () => void;
};

/** The page at a head, its engine giving what float64 loops say of each cut when it is told to. */
async function opened(
  head: AttentionHead,
  shown: Run = run,
  view: 'importance' | 'steps' = 'importance',
) {
  const asked: Answer[] = [];
  const sweep = (request: SweepRequest) =>
    new Promise<readonly SweptRun[]>((answer, reject) => {
      const give: Answer['give'] = (change = (same) => same) =>
        answer(request.variants.map((one) => change(sweptBy(run, one))));
      asked.push({ request, give, refuse: () => reject(new Error('lost')) });
    });
  const session = createSession({ app, open: async () => ({ ...engineByHand().engine, sweep }) });
  const state = stateAt({ lang: 'en', view, text: '', step: 'pattern' });
  const here = { ...state, ...showing(state, shown), part: head, head, atEnd: true };
  app.setState({ ...here, pointer: { query: 1, key: 0, feature: 0 } }, true);
  await act(() => session.start());
  show(
    <SessionContext value={session}>
      <StagePanel />
      <ExplainColumn />
    </SessionContext>,
  );
  await act(settled);
  return asked;
}

const told = (deed: () => void) =>
  act(async () => {
    deed();
    await settled();
  });
const table = () => box().querySelector('table');
const rows = () =>
  [...(table()?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent ?? '');
const line = () => table()?.closest('[aria-busy]')?.previousElementSibling;
const says = () => line()?.textContent ?? '';

/** What float64 loops say of an edge of the second row, its weight set to 0 by hand. */
function edgeBy(key: number) {
  const by = (plan: Plan = []) => {
    const read = (name: string) => run.parameters.get(name).data;
    const inputs = [bosId, ...run.target.ids.slice(0, -1)];
    return referenceForward(run.dimensions, read, run.source.ids, inputs, plan);
  };
  const p = (of: ReturnType<typeof by>) =>
    (of.get('probs') as number[])[
      run.dimensions.vocabSize + (run.target.ids[1] as number)
    ] as number;
  const place = { attention: 'decoder.1.cross_attn', head: 0 } as const;
  const weights = [{ query: 1, key, weight: 0 }];
  const whole = by();
  const cut = by([{ kind: 'pattern', ...place, weights, renormalised: false }]);
  const keys = run.source.ids.length;
  return {
    weight: (whole.get('decoder.1.cross_attn.pattern') as number[])[keys + key] as number,
    length: edgeLength(run, whole, { ...cross, row: 1 }, key),
    change: p(cut) - p(whole),
  };
}

test('one sweep cuts every edge of the row, and its numbers stand beside weight and length', async () => {
  const asked = await opened(cross);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.request.variants.map(({ plan }) => plan?.[0])).toMatchObject(
    [0, 1, 2, 3].map((key) => ({
      ...{ kind: 'pattern', attention: 'decoder.1.cross_attn', head: 0, renormalised: false },
      weights: [{ query: 1, key, weight: 0 }],
    })),
  );
  expect(says()).toBe('Cutting 4 edges, each in a run of its own …');
  expect(rows()[0]).toMatch(/^the[\d.]{4}[\d.]{4}$/);
  await told(() => asked[0]?.give());
  expect(says()).toMatch(/^(The heaviest weight|No edge of this row)/);
  const wanted = run.source.ids.map((_, key) => edgeBy(key));
  const shown = rows().map((row) => {
    const [, ...numbers] = /^\D+([\d.]{4})([\d.]{4})([+\u2212]?\d\.\d{3})$/.exec(row) ?? [];
    return numbers.map(numberIn);
  });
  expect(shown).toHaveLength(wanted.length);
  for (const [key, [weight, length, change]] of shown.entries()) {
    expect(weight).toBeCloseTo(wanted[key]?.weight ?? Number.NaN, 1.9);
    expect(length).toBeCloseTo(wanted[key]?.length ?? Number.NaN, 1.9);
    expect(change).toBeCloseTo(wanted[key]?.change ?? Number.NaN, 2.9);
  }
});

test('another row is another sweep, the old one aborted; what is hovered is none', async () => {
  const asked = await opened(cross);
  await told(() => preview({ row: 2, column: 1 }));
  expect(asked).toHaveLength(1);
  await told(() => point({ query: 2 }));
  expect(asked.map(({ request }) => request.signal?.aborted)).toEqual([true, false]);
  await told(() => point({ key: 2 }));
  expect(asked).toHaveLength(2);
});

test('no later word is cut, and each row tells of the word that it makes', async () => {
  const asked = await opened({ ...cross, kind: 'self_attn' });
  expect(asked[0]?.request.variants).toHaveLength(2);
  await told(() => asked[0]?.give());
  expect(rows()).toHaveLength(2);
  expect(box().querySelector('thead')?.textContent).toContain('change of p(chat)');
});

test('the others may share what was cut, and a logit may be watched instead', async () => {
  const asked = await opened(cross);
  const radio = (name: string) =>
    [...box().querySelectorAll<HTMLElement>('[role=radio]')].find(
      (one) => one.textContent === name,
    );
  await told(() => radio('others share it')?.click());
  expect(asked[1]?.request.variants[0]?.plan?.[0]).toMatchObject({ renormalised: true });
  await told(() => asked[1]?.give());
  await told(() => radio('logit')?.click());
  expect(asked).toHaveLength(2);
  expect(box().querySelector('thead')?.textContent).toContain('change of logit(chat)');
});

test('what failed is said and tried again; a run from elsewhere cannot be cut', async () => {
  const asked = await opened(cross);
  await told(() => asked[0]?.refuse());
  expect(says()).toContain('could not be computed');
  await told(() => line()?.querySelector('button')?.click());
  expect(asked).toHaveLength(2);
  const { engine: _, ...elsewhere } = run;
  expect(await opened(cross, elsewhere)).toHaveLength(0);
  expect(says()).toContain('not computed here');
});

test('every edge of the head is cut once that is asked for, and the strongest can be chosen', async () => {
  const asked = await opened(cross);
  const press = (name: RegExp) =>
    told(() => {
      const all = [...box().querySelectorAll<HTMLElement>('button')];
      all.find(({ textContent }) => name.test(textContent ?? ''))?.click();
    });
  await press(/^Cut all 16 edges/);
  expect(asked[1]?.request.variants).toHaveLength(16);
  await press(/^Stop/);
  expect(asked[1]?.request.signal?.aborted).toBe(true);
  await press(/^Cut all/);
  await told(() => asked[2]?.give());
  expect(box().textContent).toMatch(/\d+ of 16 edges move their word’s probability/);
  expect(box().querySelector('[aria-label="Change of p if cut"]')).not.toBeNull();
  const [, query, key] = /Most: “(\S+)” → “(\S+)”/.exec(box().textContent ?? '') ?? [];
  await press(/^Most/);
  const { pointer } = app.getState();
  expect([run.target.inputs[pointer.query], run.source.tokens[pointer.key]]).toEqual([query, key]);
});

test('the encoder watches the word at the decoding step, and leads to the one that is moved more', async () => {
  const asked = await opened({ stack: 'encoder', kind: 'self_attn', layer: 1, head: 1 });
  // Nothing but what the second word is left with, which is nothing.
  const moved = ({ probabilities, ...found }: SweptRun) => {
    return {
      ...found,
      probabilities: Float32Array.from(probabilities, (p, t) => (t === 1 ? 0 : p)),
    };
  };
  await told(() => asked[0]?.give(moved));
  expect(box().querySelector('thead')?.textContent).toContain('change of p(<eos>)');
  const watch = line()?.querySelector('button');
  expect(watch?.textContent).toMatch(/^Watch “chat”: one of these cuts moves it by −0/);
  await told(() => watch?.click());
  expect(box().querySelector('thead')?.textContent).toContain('change of p(chat)');
  expect(asked).toHaveLength(1);
});

test('the softmax step has a door to it', async () => {
  await opened(cross, run, 'steps');
  const door = [...box().querySelectorAll<HTMLElement>('button')].find((one) =>
    one.textContent?.startsWith('Is weight importance?'),
  );
  await told(() => door?.click());
  expect(app.getState().view).toBe('importance');
});
