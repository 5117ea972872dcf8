// @vitest-environment happy-dom
import '../standards-mode.ts';
import { describe, expect, test } from 'vitest';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import type { ActivationName } from '../../../src/trace/names.ts';
import { blockedSymbol, formatFixed } from '../../../src/view/matrix/format.ts';
import { at, traced } from '../../../src/view/matrix/matrix.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { numberIn, visit } from '../visit.ts';

const run = referenceRun();
const { dModel, dHead, nHeads } = run.dimensions;
const { box, show } = stand();
const features = Array.from({ length: dModel }, (_, feature) => feature);

const texts = (selector: string) =>
  [...box().querySelectorAll(selector)].map(({ textContent }) => textContent);

/** The values that a sum lists at this address, top down, its total last. */
async function listed(link: string): Promise<string[]> {
  await visit(run, link);
  show(<ExplainColumn />);
  return [...(box().querySelector('dl')?.querySelectorAll('dd') ?? [])].map(
    ({ textContent }) => textContent,
  );
}

/** What the reference computed, as the page prints it. */
const printed = (name: ActivationName, row: number, column: number, head = 0) =>
  formatFixed(at(traced(run.trace, name, head), row, column));

/** Printed to two decimals, a term may be off by half of the last. */
const near = (value: number, wanted: number) =>
  expect(Math.abs(value - wanted), `${value}, not ${wanted}`).toBeLessThan(0.04);

describe('the sum of X', () => {
  test.each(features)('adds a signed position to a word, feature %i', async (f) => {
    const values = await listed(`stack=encoder&step=x&layer=1&q=3&f=${f + 1}`);
    const [embedding = '', position = '', total = ''] = values;
    expect(total).toBe(printed('encoder.0.resid_pre', 2, f));
    expect(embedding).toMatch(new RegExp(`= ${printed('encoder.embed', 2, f)}$`));
    const [entry = '', root = ''] = embedding.split(/ [×=] /);
    near(numberIn(entry) * Math.sqrt(dModel), at(traced(run.trace, 'encoder.embed'), 2, f));
    expect(root).toBe(Math.sqrt(dModel).toFixed(0));
    expect(numberIn(position)).toBe(numberIn(printed('encoder.pos_embed', 2, f)));
  });

  test.each(features)('is gain and signed bias above the first layer, feature %i', async (f) => {
    const [normalized = '', gain = '', bias = '', total = ''] = await listed(
      `stack=decoder&step=x&layer=2&q=2&f=${f + 1}`,
    );
    expect(total).toBe(printed('decoder.1.resid_pre', 1, f));
    expect(normalized).toBe(printed('decoder.0.ln3.normalized', 1, f));
    const of = (name: string) => run.parameters.get(`decoder.0.ln3.${name}`).data[f] as number;
    expect(gain).toBe(`× ${formatFixed(of('gain'))}`);
    expect(bias).toBe(`${of('bias') < 0 ? '−' : '+'} ${Math.abs(of('bias')).toFixed(2)}`);
  });
});

test('a scaled score is the score over √d_k, whose width is told beside d_model', async () => {
  const values = await listed('stack=encoder&step=scaled&layer=2&head=2&q=2&k=3');
  const path = 'encoder.1.self_attn';
  expect(values).toEqual([
    printed(`${path}.scores`, 1, 2, 1),
    `÷ ${Math.sqrt(dHead)}`,
    printed(`${path}.scaled`, 1, 2, 1),
  ]);
  expect(texts('dl:last-of-type dd').slice(-2)).toEqual([`${dHead} ← this root`, `${dModel}`]);
});

describe('the mask', () => {
  const path = 'decoder.0.self_attn';

  test('adds −∞ to a later key, and the text says no', async () => {
    const values = await listed('stack=decoder&step=masked&layer=1&head=2&t=4&q=2&k=3');
    const [before = ''] = values;
    expect(before).toBe(printed(`${path}.scaled`, 1, 2, 1));
    expect(values.slice(1)).toEqual([`+ (${blockedSymbol})`, blockedSymbol]);
    expect(box().textContent).toContain('No. “chat” comes after “le” and is not there yet.');
  });

  test.each([1, 2])('adds 0 to key %i, which is there, and the text says yes', async (key) => {
    const values = await listed(`stack=decoder&step=masked&layer=1&head=2&t=4&q=2&k=${key}`);
    const before = printed(`${path}.scaled`, 1, key - 1, 1);
    expect(values).toEqual([before, '+ 0', before]);
    expect(box().textContent).toContain('Yes: it is already there.');
  });
});

describe('the products', () => {
  const rows = (table: Element | undefined, part: 'tbody' | 'tfoot') =>
    [...(table?.querySelectorAll(`${part} tr`) ?? [])].map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent ?? ''),
    );
  const column = (from: readonly string[][], index: number) => from.map((row) => row.at(index));

  test.each([0, 1])('of W_O are those of head %i, and every head’s share', async (head) => {
    await visit(run, `stack=decoder&attn=cross&step=out&layer=2&head=${head + 1}&t=4&q=3&f=6`);
    show(<ExplainColumn />);
    const [all, own] = [...box().querySelectorAll('table')];
    const path = 'decoder.1.cross_attn' as const;
    const shares = [0, 1].map((one) => printed(`${path}.head_out`, 2, 5, one));
    expect(nHeads).toBe(2);
    expect(column(rows(all, 'tbody'), -1)).toEqual(shares);
    expect(column(rows(all, 'tfoot'), -1)).toEqual([printed(`${path}.out`, 2, 5)]);
    const values = [0, 1, 2, 3].map((f) => printed(`${path}.context`, 2, f, head));
    expect(column(rows(own, 'tbody'), 1)).toEqual(values);
    expect(rows(own, 'tfoot')).toEqual([[`head ${head + 1}`, shares[head]]]);
    expect(box().querySelector('h3:last-of-type')?.textContent).toBe(
      `The products of head ${head + 1}`,
    );
  });

  test('of a score are a query’s and a key’s numbers', async () => {
    await visit(run, 'stack=encoder&step=scores&layer=1&head=2&q=3&k=1');
    show(<ExplainColumn />);
    const table = box().querySelector('table') ?? undefined;
    const path = 'encoder.0.self_attn' as const;
    const terms = rows(table, 'tbody');
    expect(column(terms, 0)).toEqual(['1', '2', '3', '4']);
    for (const [index, [, q = '', k = '', , product = '']] of terms.entries()) {
      expect(q).toBe(printed(`${path}.q`, 2, index, 1));
      expect(k).toBe(`×${printed(`${path}.k`, 0, index, 1)}`);
      near(numberIn(product), numberIn(q) * numberIn(k));
    }
    expect(rows(table, 'tfoot')).toEqual([['q · k', printed(`${path}.scores`, 2, 0, 1)]]);
  });
});
