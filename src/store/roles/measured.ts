import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { MeasuredHeads } from '../../trace/roles.ts';
import type { Session } from '../session/session.ts';

type Measurements = {
  /** By the model's id: what came, or that it did not. */
  readonly found: ReadonlyMap<string, MeasuredHeads | 'failed'>;
};

/** What the heads of the models were measured to do, as far as it was asked for. */
export const measurements = createStore<Measurements>(() => ({ found: new Map() }));

const coming = new Map<string, Promise<void>>();

function keep(model: string, one: MeasuredHeads | 'failed'): void {
  measurements.setState(({ found }) => ({ found: new Map(found).set(model, one) }));
}

async function fetchMeasured({ engine }: Pick<Session, 'engine'>, model: string): Promise<void> {
  try {
    keep(model, await (await engine()).measured({ id: model }));
  } catch {
    keep(model, 'failed');
  } finally {
    coming.delete(model);
  }
}

/** Asks for a model's measurement once; one that did not come is asked for anew only if told so. */
export function askMeasured(
  session: Pick<Session, 'engine'>,
  model: string,
  again = false,
): Promise<void> {
  const there = measurements.getState().found.get(model);
  if (there && !(again && there === 'failed')) return Promise.resolve();
  const asked = coming.get(model) ?? fetchMeasured(session, model);
  coming.set(model, asked);
  return asked;
}

/** @returns what was measured of a model; null before it is here */
export const useMeasuredOf = (model: string) =>
  useStore(measurements, ({ found }) => found.get(model) ?? null);
