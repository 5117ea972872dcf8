import type { Page } from '@playwright/test';
import type { Decode } from '../../src/lab/decode.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { compare } from '../reference/difference.ts';
import type { Reference } from '../reference/transformer.ts';
import { expect } from './fixtures.ts';

export type Snapshot = {
  source: number[];
  inputs: number[];
  produced: number[];
  backend: string;
  dispatches: number;
  activations: Record<string, { shape: number[]; data: number[] }>;
};

export const sentences = [
  'The cat saw a bird.',
  'The animal did not cross the street because it was too tired.',
  'The old teacher sold a zeppelin near the big red house yesterday and my mother bought it.',
] as const;

/** The console takes words as a list of its own. */
function ask(text: string, decode: Decode) {
  return { text, decode: 'ids' in decode ? { ...decode, ids: [...decode.ids] } : decode };
}

/** One run through the page's console, as plain numbers. */
export async function snapshot(
  page: Page,
  text: string,
  decode: Decode = { kind: 'greedy' },
): Promise<Snapshot> {
  return page.evaluate(
    async (asked) => {
      const run = await window.attentoscope.run({ ...asked, direction: 'en-fr' });
      const activations = Object.fromEntries(
        run.trace.names.map((name) => {
          const { shape, data } = run.trace.get(name);
          return [name, { shape: [...shape], data: Array.from(data) }];
        }),
      );
      return {
        source: [...run.source.ids],
        inputs: [1, ...run.target.ids.slice(0, -1)],
        produced: [...run.target.ids],
        backend: run.backend,
        dispatches: run.dispatches,
        activations,
      };
    },
    ask(text, decode),
  );
}

export async function modelOf(page: Page) {
  const { config, params } = await page.evaluate(() => ({
    config: window.attentoscope.config,
    params: window.attentoscope
      .params()
      .map(({ name }) => [name, Array.from(window.attentoscope.params(name).data)] as const),
  }));
  const numbers = new Map(params);
  return {
    config: config as Dimensions,
    read: (name: string) => {
      const found = numbers.get(name);
      if (!found) throw new Error(`the page has no parameter ${name}`);
      return found;
    },
  };
}

/** The largest difference over all activations, no name missing on either side. */
export function worst({ activations }: Snapshot, reference: Reference): number {
  const got = Object.entries(activations).map(([name, { data }]) => [name, data] as const);
  return compare(new Map(got), reference).worst;
}

export function expectSoundPatterns({ activations }: Snapshot): void {
  for (const [name, { shape, data }] of Object.entries(activations)) {
    if (!name.endsWith('.pattern')) continue;
    const [heads, queries, keys] = shape as [number, number, number];
    for (let row = 0; row < heads * queries; row++) {
      const weights = data.slice(row * keys, (row + 1) * keys);
      expect(Math.abs(weights.reduce((sum, one) => sum + one, 0) - 1), name).toBeLessThan(1e-5);
      if (name !== 'decoder.0.self_attn.pattern') continue;
      expect(weights.slice((row % queries) + 1).every((weight) => weight === 0)).toBe(true);
    }
  }
}
