import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/language/random.ts';
import type { Dimensions } from '../../../src/trace/dimensions.ts';
import type { Matrix } from '../../../src/view/matrix/matrix.ts';
import {
  apart,
  patternBack,
  placesOf,
  rowsBack,
  strongestIn,
} from '../../../src/view/order/apart.ts';
import {
  anotherOrder,
  asWritten,
  drawn,
  firstOrder,
  isOrder,
  reversed,
  swapped,
  textIn,
  wordsOf,
} from '../../../src/view/order/order.ts';
import { fc } from '../../draws.ts';
import { randomParameters, referenceRun } from '../../reference/run.ts';
import { referenceForward } from '../../reference/transformer.ts';

const orders = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer())
  .map(([length, seed]) => drawn(length, seededRandom(seed)));

describe('an order', () => {
  test('drawn at random has every word once; each word is found at its place', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(isOrder(order)).toBe(true);
        expect(order.map((word) => placesOf(order)[word])).toEqual(asWritten(order.length));
        expect(placesOf(order).at(-1)).toBe(order.length);
      }),
    );
  });

  test('drawn at random is each of the six of three words about as often', () => {
    const random = seededRandom(3);
    const count = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw++) {
      const order = String(drawn(3, random));
      count.set(order, (count.get(order) ?? 0) + 1);
    }
    expect(count.size).toBe(6);
    // Five standard deviations of 1,000.
    for (const times of count.values()) expect(Math.abs(times - 1000)).toBeLessThan(145);
  });

  test('has two words change places, and back', () => {
    fc.assert(
      fc.property(orders, fc.nat(29), fc.nat(29), (order, one, other) => {
        fc.pre(one < order.length && other < order.length);
        const now = swapped(order, one, other);
        expect([now[one], now[other]]).toEqual([order[other], order[one]]);
        expect(swapped(now, one, other)).toEqual(order);
      }),
    );
    expect(isOrder([0, 0])).toBe(false);
    expect(isOrder([1, 2])).toBe(false);
    expect(isOrder([])).toBe(false);
  });
});

describe('the words in an order', () => {
  test('are written so that they are read as the same words', () => {
    const words = wordsOf('The animal did not cross the street.', 'en');
    const text = textIn(words, reversed(words.length), 'en');
    expect(wordsOf(text ?? '', 'en')).toEqual(words.toReversed());
    expect(wordsOf('猫看见了狗。', 'zh')).toEqual([...'猫看见了狗。']);
    expect(textIn([...'猫看见了狗。'], [4, 1, 2, 3, 0, 5], 'zh')).toBe('狗看见了猫。');
  });

  test('are no sentence where they would be read as others', () => {
    const words = wordsOf("Tom's cat saw it.", 'en');
    const order = asWritten(words.length);
    const [own, it] = [words.indexOf("'s"), words.indexOf('it')];
    expect(textIn(words, order, 'en')).not.toBeNull();
    expect(textIn(words, swapped(order, own - 1, it), 'en')).toBeNull();
    // The bench then begins with one that is read as it should be.
    expect(firstOrder(["'s", 'it'], 'en')).toEqual([0, 1]);
    const random = seededRandom(1);
    for (let draw = 0; draw < 50; draw++) {
      const another = anotherOrder(words, 'en', random, order);
      expect(textIn(words, another, 'en')).not.toBeNull();
      expect(another).not.toEqual(order);
    }
  });
});

const { dimensions } = referenceRun();
const words = [4, 5, 6, 4, 7];
const order = [3, 0, 4, 1, 2];
const end = 2;

function encoded(ids: readonly number[], plan: Parameters<typeof referenceForward>[4]) {
  const parameters = randomParameters(dimensions);
  const read = (name: string) => parameters.get(name)?.data ?? [];
  const out = referenceForward(dimensions as Dimensions, read, [...ids, end], [1], plan);
  const matrix = (name: string, columns: number): Matrix => {
    const data = Float32Array.from(out.get(name) ?? []);
    return { rows: words.length + 1, columns, data: data.slice(0, (words.length + 1) * columns) };
  };
  return {
    memory: matrix('memory', dimensions.dModel),
    pattern: matrix('encoder.1.self_attn.pattern', words.length + 1),
  };
}

describe('on float64 loops', () => {
  const shuffled = order.map((word) => words[word] as number);

  test('without positions the rows are the same, and with them they are not', () => {
    const plan = [{ kind: 'unpositioned' }] as const;
    const [own, other] = [encoded(words, plan), encoded(shuffled, plan)];
    const { rows, greatest } = apart(own.memory, rowsBack(other.memory, order));
    expect(greatest).toBeLessThan(1e-6);
    expect(Math.max(...rows)).toBeLessThan(1e-6);
    expect(apart(own.pattern, patternBack(other.pattern, order)).greatest).toBeLessThan(1e-6);
    // Left in the order they came in they are others.
    expect(apart(own.memory, other.memory).greatest).toBeGreaterThan(0.1);

    const [placed, moved] = [encoded(words, []), encoded(shuffled, [])];
    expect(apart(placed.memory, rowsBack(moved.memory, order)).greatest).toBeGreaterThan(0.1);
  });

  test('rows are as far apart as their difference is long', () => {
    const one = { rows: 2, columns: 2, data: Float32Array.of(3, 4, 1, 0) };
    const other = { rows: 2, columns: 2, data: Float32Array.of(3, 4, -1, 0) };
    expect(apart(one, other)).toEqual({ rows: [0, 2], greatest: 2 });
    expect(strongestIn(one)).toEqual({ row: 0, column: 1 });
  });
});
