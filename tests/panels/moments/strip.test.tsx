// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { RunRequest } from '../../../src/engine/engine.ts';
import { MomentsPlace } from '../../../src/panels/moments/MomentsPlace.tsx';
import { momentsStrip } from '../../../src/panels/moments/pieces.ts';
import { SessionContext } from '../../../src/panels/session.ts';
import { showMoments } from '../../../src/store/actions.ts';
import { stateAt } from '../../../src/store/address/address.ts';
import { app } from '../../../src/store/app.ts';
import { laterIn } from '../../../src/store/later.ts';
import { player } from '../../../src/store/playing.ts';
import { createSession } from '../../../src/store/session/session.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { seen, showing } from '../../showing.ts';
import { engineByHand, failure } from '../../store/session/byHand.ts';
import { layOut } from '../visit.ts';

const snapshots = [
  { step: 0, loss: 4, exactMatch: 0 },
  { step: 80, loss: 2, exactMatch: 0.25 },
  { step: 800, loss: 0.1, exactMatch: 0.99 },
];
const run = referenceRun();
const { box, show } = stand();
const one = <Found extends Element>(selector: string) => box().querySelector<Found>(selector);
const slider = () => one<HTMLInputElement>('input[type=range]');
const button = (name: string) =>
  [...box().querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
const press = (name: string) => act(async () => button(name)?.click());
const facts = () => one('section')?.textContent;

beforeAll(async () => {
  await Promise.all([momentsStrip.load(), laterIn('en').load()]);
});
beforeEach(layOut);

/** The strip of a page whose engine gives a run of whatever moment is asked for. */
async function opened(link: Parameters<typeof stateAt>[0]) {
  const asked = vi.fn(async ({ model }: RunRequest) => {
    const at = model.snapshot ?? null;
    if (at === 80 && link.text === 'damaged') throw failure('weights-damaged');
    return { ...run, training: { steps: 800, snapshots, at } };
  });
  const engine = { ...engineByHand().engine, run: asked };
  const session = createSession({ app, open: async () => engine });
  app.setState(stateAt({ lang: 'en', text: run.source.text, ...link }), true);
  await act(() => session.start());
  show(
    <SessionContext value={session}>
      <MomentsPlace />
    </SessionContext>,
  );
  await act(async () => {});
  return asked;
}

const slide = (index: number) =>
  act(async () => {
    const input = slider() as HTMLInputElement;
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, String(index));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('the finished model has no strip until one is asked for', async () => {
  await opened({});
  expect(one('section')).toBeNull();
  await act(async () => showMoments(true));
  expect(slider()?.value).toBe('2');
  expect(facts()).toContain('The finished model');
  expect(slider()?.getAttribute('aria-valuetext')).toBe('800 steps: loss 0.1, exact match 99 %');
});

test('the slider runs the sentence at that moment, says it is not the finished model, and leads back', async () => {
  const asked = await opened({ trained: 'finished' });
  await slide(1);
  expect(asked.mock.calls.at(-1)?.[0]).toMatchObject({
    ...{ text: run.source.text, model: { direction: 'en-fr', snapshot: 80 } },
  });
  expect(seen().run?.training?.at).toBe(80);
  expect(facts()).toContain('Not the finished modelafter 80 of 800 steps');
  expect(facts()).toContain('loss 2exact match 25 %');
  await press('Finished model');
  expect(seen()).toMatchObject({ trained: null, run: { training: { at: null } } });
  expect(facts()).toContain('The finished model');
});

test('a link to a moment opens the strip there; closing it leads back to the finished model', async () => {
  await opened({ trained: 0 });
  expect([slider()?.value, seen().run?.training?.at]).toEqual(['0', 0]);
  await press('Close, back to the finished model');
  expect([one('section'), seen().trained, seen().run?.training?.at]).toEqual([null, null, null]);
});

test('a link keeps its room from the beginning, unless the model turns out to have no such moments', async () => {
  const session = createSession({ app, open: () => new Promise(() => {}) });
  app.setState(stateAt({ lang: 'en', trained: 80 }), true);
  show(
    <SessionContext value={session}>
      <MomentsPlace />
    </SessionContext>,
  );
  expect([box().children.length, one('section')]).toEqual([1, null]);
  await act(async () => app.setState(showing(app.getState(), run, { trained: null })));
  expect(box().children).toHaveLength(0);
});

test('both curves are drawn where the moments are, under what knowing nothing would cost', async () => {
  await opened({ trained: 'finished' });
  const [loss, share] = [...box().querySelectorAll('path[d^=M]')]
    .map((path) => path.getAttribute('d') ?? '')
    .filter((d) => d.split('L').length === snapshots.length)
    .map((d) =>
      d
        .slice(1)
        .split('L')
        .map((pair) => pair.split(',').map(Number)),
    );
  const across = (curve: number[][] | undefined) => curve?.map(([x]) => x?.toFixed(2));
  const dots = [...box().querySelectorAll('circle')].slice(0, 3);
  expect(across(loss)).toEqual(dots.map((dot) => Number(dot.getAttribute('cx')).toFixed(2)));
  expect(across(share)).toEqual(across(loss));
  // The highest loss of all is at the top, no loss at the foot: where no match is, and all at the top.
  const [top, foot] = [loss?.[0]?.[1] as number, share?.[0]?.[1] as number];
  expect(loss?.[1]?.[1]).toBeCloseTo((top + foot) / 2, 3);
  expect(share?.[1]?.[1]).toBeCloseTo(foot + (top - foot) / 4, 3);
  const nothing = Math.log(run.dimensions.vocabSize);
  expect(facts()).toContain(
    `knows nothing: −ln(1/${run.dimensions.vocabSize}) = ${nothing.toFixed(2)}`,
  );
});

test('it plays from the first moment to the finished model, each as long as a step of the walk', async () => {
  vi.useFakeTimers();
  try {
    player.setState({ pace: 2 });
    await opened({ trained: 'finished' });
    await press('Play the training');
    const stops = [seen().run?.training?.at];
    for (let beat = 0; beat < 2; beat++) {
      await act(() => vi.advanceTimersByTimeAsync(1900));
      expect(seen().run?.training?.at).toBe(stops.at(-1));
      await act(() => vi.advanceTimersByTimeAsync(110));
      stops.push(seen().run?.training?.at);
    }
    expect(stops).toEqual([0, 80, null]);
    expect(button('Play the training')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(seen().run?.training?.at).toBe(null);
  } finally {
    vi.useRealTimers();
  }
});

test('playing ends where something else is chosen, and where a moment does not come', async () => {
  await opened({ trained: 'finished' });
  await press('Play the training');
  expect(button('Pause the training')).toBeTruthy();
  expect(player.getState().moments).toBe(true);
  await slide(1);
  expect(button('Play the training')).toBeTruthy();
  expect(player.getState().moments).toBe(false);
  vi.useFakeTimers();
  try {
    player.setState({ pace: 2 });
    const asked = await opened({ text: 'damaged', trained: 'finished' });
    await press('Play the training');
    expect(seen().run?.training?.at).toBe(0);
    await act(() => vi.advanceTimersByTimeAsync(2010));
    expect(asked.mock.calls.some(([{ model }]) => model.snapshot === 80)).toBe(true);
    expect(app.getState().notice?.code).toBe('snapshot-lost');
    expect(button('Play the training')).toBeTruthy();
    const count = asked.mock.calls.length;
    await act(() => vi.advanceTimersByTimeAsync(9000));
    expect(asked.mock.calls).toHaveLength(count);
    expect([slider()?.value, seen().run?.training?.at]).toEqual(['0', 0]);
  } finally {
    vi.useRealTimers();
  }
});
