// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act, Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TakeAway } from '../../../src/panels/card/TakeAway.tsx';
import { selectHead } from '../../../src/store/actions.ts';
import { app } from '../../../src/store/app.ts';
import { stand } from '../../charts/mount.tsx';
import { eventually } from '../../eventually.ts';
import { referenceRun } from '../../reference/run.ts';
import { visit, visitWith } from '../visit.ts';

const { box, show } = stand();
const run = referenceRun();
const buttons = () => [...box().querySelectorAll('button')];
const cell = () => box().querySelector('pre')?.textContent ?? '';
const status = () => box().querySelector('[role=status]')?.textContent;
const given: [name: string, file: Blob][] = [];

beforeEach(() => {
  given.length = 0;
  let last: Blob;
  vi.stubGlobal('URL', Object.assign(URL, { revokeObjectURL: () => {} }));
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    last = file as Blob;
    return 'blob:it';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    given.push([this.download, last]);
  });
});
afterEach(() => vi.restoreAllMocks());

const shown = () =>
  act(async () =>
    show(
      <Suspense>
        <TakeAway />
      </Suspense>,
    ),
  );
const choose = (name: string) =>
  act(async () => {
    buttons()
      .find((one) => one.textContent === name)
      ?.click();
    await eventually(() => expect(given.at(-1)?.[0]).toBe(name));
  });

test('each file comes by its name, whole, and is told of', async () => {
  await visit(run, 'stack=encoder');
  await shown();
  const names = ['model.py', 'en-fr.safetensors', 'en-fr.vocab.json'];
  const graphs = ['en-fr.encoder.onnx', 'en-fr.decoder.onnx'];
  for (const name of [...names, ...graphs]) {
    await choose(name);
    expect(status(), name).toContain(name);
  }
  expect(await given[0]?.[1].text()).toContain('class Model');
  expect(Object.keys(JSON.parse((await given[2]?.[1].text()) ?? ''))).toEqual(run.vocabulary);
  for (const [, file] of given) expect(file.size).toBeGreaterThan(100);
});

test('the cell has this sentence and the head that is chosen, and can be copied', async () => {
  await visit(run, 'stack=encoder');
  await shown();
  expect(cell()).toContain('"the cat sleeps <eos>".split()');
  expect(cell()).toContain('encoder.1.self_attn.pattern"][0, 1]');
  await act(async () => selectHead({ stack: 'decoder', layer: 1, kind: 'cross_attn', head: 1 }));
  expect(cell()).toContain('decoder.1.cross_attn.pattern"][0, 1]');
  const writeText = vi.fn(async () => {});
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await act(async () => buttons().at(-1)?.click());
  expect(writeText).toHaveBeenCalledWith(cell());
});

test('a moment of training is named, and its own parameters are given', async () => {
  const training = { steps: 8000, snapshots: [], at: 800 };
  await visitWith({ ...run, model: 'en-fr.made-up@800', training }, 'stack=encoder');
  await shown();
  await choose('en-fr-800.safetensors');
  expect(await given[0]?.[1].text()).toContain('"model":"en-fr.made-up@800"');
  expect(cell()).toContain('Model("en-fr-800.safetensors", "en-fr-800.vocab.json")');
});

test('a run without parameters says so, and one that cannot be written tells the page', async () => {
  const { parameters, ...without } = run;
  await visitWith(without, 'stack=encoder');
  await shown();
  expect(buttons()).toEqual([]);
  expect(box().textContent).toContain('came without parameters');
  const get = () => {
    throw new RangeError('lost');
  };
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await visitWith({ ...run, parameters: { ...parameters, get } }, 'stack=encoder');
  await act(async () => {
    buttons()[1]?.click();
    await eventually(() => expect(app.getState().notice?.code).toBe('unexpected'));
  });
  expect(given).toEqual([]);
});
