import { beforeEach, expect, test, vi } from 'vitest';
import { askMeasured, measurements } from '../../../src/store/roles/measured.ts';
import { madeUp } from '../../view/heads/made-up.ts';
import { engineByHand } from '../session/byHand.ts';

beforeEach(() => measurements.setState({ found: new Map() }));

const found = () => measurements.getState().found.get('en-fr.made-up');

function sessionWith(measured: () => Promise<typeof madeUp>) {
  const asked = vi.fn(measured);
  const engine = { ...engineByHand().engine, measured: asked };
  return { session: { engine: async () => engine }, asked };
}

test('a model’s measurement is asked for once, however many ask', async () => {
  const { session, asked } = sessionWith(async () => madeUp);
  await Promise.all([1, 2, 3].map(() => askMeasured(session, 'en-fr.made-up')));
  await askMeasured(session, 'en-fr.made-up', true);
  expect(found()).toBe(madeUp);
  expect(asked.mock.calls).toEqual([[{ id: 'en-fr.made-up' }]]);
});

test('what did not come is asked for anew when the reader says so', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(madeUp)];
  const { session, asked } = sessionWith(() => answers.shift() as Promise<typeof madeUp>);
  await askMeasured(session, 'en-fr.made-up');
  expect(found()).toBe('failed');
  await askMeasured(session, 'en-fr.made-up');
  expect(asked).toHaveBeenCalledTimes(1);
  await askMeasured(session, 'en-fr.made-up', true);
  expect(found()).toBe(madeUp);
});
