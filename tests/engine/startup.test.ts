import { beforeAll, describe, expect, it } from 'vitest';
import { availableDirections } from '../../src/engine/available.ts';
import {
  type Decoded,
  type Startup,
  startupAgrees,
  startupOf,
  startupTolerance,
} from '../../src/engine/startup.ts';
import { encodeSource } from '../../src/language/encode.ts';
import { load } from './committed.ts';

const width = 5;
const startup: Startup = {
  text: 'the cat',
  source: [4, 2],
  steps: [
    { id: 3, logit: 9, runnerUp: { id: 1, logit: 6 } },
    { id: 2, logit: 8, runnerUp: { id: 4, logit: 5 } },
  ],
};
let decoded: { ids: number[]; logits: Float32Array };
const put = (row: number, column: number, value: number) => {
  decoded.logits[row * width + column] = value;
};

beforeAll(() => {
  expect(startupTolerance).toBe(3e-3);
});

describe('a start-up translation', () => {
  const fresh = (): Decoded & typeof decoded => {
    decoded = { ids: [3, 2], logits: new Float32Array(2 * width) };
    for (const [row, { id, logit, runnerUp }] of startup.steps.entries()) {
      put(row, id, logit);
      put(row, runnerUp.id, runnerUp.logit);
    }
    return decoded;
  };

  it('agrees with itself, and within the tolerance', () => {
    expect(startupAgrees(startup, fresh())).toBe(true);
    put(1, 2, 8.0029);
    put(0, 1, 5.9971);
    expect(startupAgrees(startup, decoded)).toBe(true);
  });

  it('does not agree when an id is another, or one is missing or too many', () => {
    expect(startupAgrees(startup, { ...fresh(), ids: [3, 4] })).toBe(false);
    expect(startupAgrees(startup, { ...fresh(), ids: [3] })).toBe(false);
    expect(startupAgrees(startup, { ...fresh(), ids: [3, 2, 2] })).toBe(false);
  });

  it('does not agree when either logit is further off', () => {
    for (const [row, column, value] of [
      [0, 3, 9.0031],
      [1, 2, 7.9969],
      [1, 4, 5.0031],
    ] as const) {
      fresh();
      put(row, column, value);
      expect(startupAgrees(startup, decoded), `${row}, ${column}`).toBe(false);
    }
  });

  it('does not agree when another word comes before the runner-up', () => {
    fresh();
    put(1, 0, 5.0031);
    expect(startupAgrees(startup, decoded)).toBe(false);
    put(1, 0, 5.0029);
    expect(startupAgrees(startup, decoded)).toBe(true);
  });

  it('does not agree when there is no number somewhere, or no row', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      for (let at = 0; at < 2 * width; at++) {
        fresh();
        decoded.logits[at] = value;
        expect(startupAgrees(startup, decoded), `${value} at ${at}`).toBe(false);
      }
    }
    expect(startupAgrees(startup, { ...fresh(), logits: new Float32Array(0) })).toBe(false);
    expect(startupAgrees(startup, { ...fresh(), logits: new Float32Array(9) })).toBe(false);
  });
});

describe.each(availableDirections)('the start-up sentence of %s', (direction) => {
  it('is the ids of its text, with each word well ahead of the next', async () => {
    const model = await load(direction);
    const { text, source, steps } = startupOf(model);
    const known = { ids: source, unknown: [] };
    expect(encodeSource(text, direction, model.manifest)).toMatchObject(known);
    const ahead = steps.map(({ logit, runnerUp }) => logit - runnerUp.logit);
    expect(Math.min(...ahead)).toBeGreaterThan(100 * startupTolerance);
    for (const { logit } of steps) expect(Number(logit.toPrecision(6))).toBe(logit);
  });
});
