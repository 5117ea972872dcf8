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
async function listed(link: string, shown = run): Promise<string[]> {
  await visit(shown, link);
  show(<ExplainColumn />);
  return [...(box().querySelector('dl')?.querySelectorAll('dd') ?? [])].map(
    ({ textContent }) => textContent,
  );
}

/** What the reference computed, as the page prints it. */
const printed = (name: ActivationName, row: number, column: number, head = 0) =>
  formatFixed(at(traced(run.trace, name, head), row, column));

const numberOf = (name: ActivationName, row: number, column: number, head = 0) =>
  at(traced(run.trace, name, head), row, column);

/** That a text is this number, with as many decimals as it has. */
function told(text: string, value: number, sign = ''): void {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  expect(decimals).toBeGreaterThan(1);
  expect(text).toBe(sign + formatFixed(value, decimals));
}

/** What an equation of printed numbers comes to is what is printed, or written with ≈. */
function comesTo(computed: number, text: string): void {
  if (text.startsWith('≈')) return;
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  expect(formatFixed(computed, decimals)).toBe(text);
}

describe('the sum of X', () => {
  test.each(features)('adds a signed position to a word, feature %i', async (f) => {
    const values = await listed(`stack=encoder&step=x&layer=1&q=3&f=${f + 1}`);
    const [embedding = '', position = '', total = ''] = values;
    told(total, numberOf('encoder.0.resid_pre', 2, f));
    const [entry = '', root = '', made = ''] = embedding.split(/ [×=≈] /);
    told(made, numberOf('encoder.embed', 2, f));
    expect(root).toBe(Math.sqrt(dModel).toFixed(2));
    if (embedding.includes('=')) comesTo(numberIn(entry) * numberIn(root), made);
    told(position.slice(2), Math.abs(numberOf('encoder.pos_embed', 2, f)));
    expect(position[0]).toBe(numberOf('encoder.pos_embed', 2, f) < 0 ? '−' : '+');
    comesTo(numberIn(made) + numberIn(position), total);
  });

  test.each(features)('is gain and signed bias above the first layer, feature %i', async (f) => {
    const [normalized = '', gain = '', bias = '', total = ''] = await listed(
      `stack=decoder&step=x&layer=2&q=2&f=${f + 1}`,
    );
    expect(total).toBe(printed('decoder.1.resid_pre', 1, f));
    told(normalized, numberOf('decoder.0.ln3.normalized', 1, f));
    const of = (name: string) => run.parameters.get(`decoder.0.ln3.${name}`).data[f] as number;
    told(gain, of('gain'), '× ');
    told(bias, Math.abs(of('bias')), of('bias') < 0 ? '− ' : '+ ');
    comesTo(numberIn(normalized) * numberIn(gain) + numberIn(bias), total);
  });
});

test('a scaled score is the score over √d_k, whose width is told beside d_model', async () => {
  const values = await listed('stack=encoder&step=scaled&layer=2&head=2&q=2&k=3');
  const path = 'encoder.1.self_attn';
  const [score = '', root, total = ''] = values;
  told(score, numberOf(`${path}.scores`, 1, 2, 1));
  expect([root, total]).toEqual([`÷ ${Math.sqrt(dHead)}`, printed(`${path}.scaled`, 1, 2, 1)]);
  comesTo(numberIn(score) / Math.sqrt(dHead), total);
  expect(texts('dl:last-of-type dd').slice(-2)).toEqual([`${dHead} ← this root`, `${dModel}`]);
});

describe('the sum of a position', () => {
  // Wide enough for waves that are no whole numbers.
  const wide = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
  const cells = wide.source.ids.flatMap((_, place) =>
    Array.from({ length: 16 }, (_one, feature) => [place, feature] as const),
  );

  test.each(cells)(
    '%i, feature %i, is the sine or cosine of the angle that is printed',
    async (place, f) => {
      const link = `stack=encoder&part=embedding&step=position&q=${place + 1}&f=${f + 1}`;
      const [position = '', wave = '', angle = '', total = ''] = await listed(link, wide);
      expect(position).toBe(String(place));
      comesTo(place / numberIn(wave), angle);
      comesTo((f % 2 === 1 ? Math.cos : Math.sin)(numberIn(angle)), total);
      const value = at(traced(wide.trace, 'encoder.pos_embed'), place, f);
      expect(total.replace('≈ ', '')).toBe(formatFixed(value));
    },
  );
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
    const [sum = ''] = column(rows(all, 'tfoot'), -1);
    expect(sum.replace('≈ ', '')).toBe(printed(`${path}.out`, 2, 5));
    comesTo(numberIn(shares[0] as string) + numberIn(shares[1] as string), sum);
    for (const [f, value = ''] of column(rows(own, 'tbody'), 1).entries()) {
      told(value, numberOf(`${path}.context`, 2, f, head));
    }
    const [name, share = ''] = rows(own, 'tfoot')[0] ?? [];
    expect([name, share.replace('≈ ', '')]).toEqual([`head ${head + 1}`, shares[head]]);
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
    for (const [index, [, q = '', times, k = '', , product = '']] of terms.entries()) {
      told(q, numberOf(`${path}.q`, 2, index, 1));
      told(k, numberOf(`${path}.k`, 0, index, 1));
      expect(times).toBe('×');
      comesTo(numberIn(q) * numberIn(k), product);
    }
    const [[name, sum = ''] = []] = rows(table, 'tfoot');
    expect([name, sum.replace('≈ ', '')]).toEqual(['q · k', printed(`${path}.scores`, 2, 0, 1)]);
    const products = column(terms, -1).map((product) => numberIn(product ?? ''));
    comesTo(
      products.reduce((all, one) => all + one, 0),
      sum,
    );
  });
});
