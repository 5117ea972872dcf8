import { expect, it } from 'vitest';
import { delivered } from '../../src/engine/delivered.ts';

const module = { open: () => 'opened' };
const damaged = { code: 'program-damaged', detail: { part: 'module' } };

it('hands on a module that has what is wanted of it', async () => {
  expect(await delivered(Promise.resolve(module), 'open')).toBe(module);
});

it('calls a module damaged that runs and lacks what is wanted, as one cut where it still parses', async () => {
  const cut = Promise.resolve({} as typeof module);
  await expect(delivered(cut, 'open')).rejects.toMatchObject(damaged);
});

it('calls a module damaged that does not parse, or calls what stood behind the cut', async () => {
  for (const error of [new SyntaxError('Unexpected end of input'), new ReferenceError('t')]) {
    await expect(delivered(Promise.reject(error), 'open' as never)).rejects.toMatchObject(damaged);
  }
});

it('tells a module that did not come from a fault of its own', async () => {
  const absent = new TypeError('Failed to fetch dynamically imported module: /assets/a.js');
  const missing = { code: 'program-missing', detail: { part: 'module' } };
  await expect(delivered(Promise.reject(absent), 'open' as never)).rejects.toMatchObject(missing);
  const own = new TypeError('x is not a function');
  await expect(delivered(Promise.reject(own), 'open' as never)).rejects.toBe(own);
});
