// @vitest-environment happy-dom
import '../standards-mode.ts';
import { expect, test } from 'vitest';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import type { ActivationName } from '../../../src/trace/names.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { at, traced } from '../../../src/view/matrix/matrix.ts';
import { headSteps } from '../../../src/view/steps/steps.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { numberIn, visit } from '../visit.ts';

const run = referenceRun();
const { box, show } = stand();
const printed = (name: ActivationName) => formatFixed(at(traced(run.trace, name), 2, 5));

async function open(link: string): Promise<void> {
  await visit(run, link);
  show(<ExplainColumn />);
}

test.each([
  ['self', 'decoder.1.resid_pre', 'decoder.1.self_attn.out', 'decoder.1.resid_mid'],
  ['cross', 'decoder.1.ln1.out', 'decoder.1.cross_attn.out', 'decoder.1.resid_mid_cross'],
] as const)('what %s-attention gives is added to X', async (attn, x, out, sum) => {
  await open(`stack=decoder&attn=${attn}&step=residual&layer=2&q=3&f=6&t=4`);
  const texts = (tag: string) => [...box().querySelectorAll(`dl ${tag}`)].map((e) => e.textContent);
  expect(texts('dt')).toEqual(['X', 'output', 'X + output']);
  const [first, second = '', total] = texts('dd');
  expect([first, numberIn(second), total]).toEqual([
    ...[printed(x), numberIn(printed(out)), printed(sum)],
  ]);
  expect(second).toMatch(/^[+−] \d/);
});

const attentions = ['stack=encoder', 'stack=decoder&attn=self', 'stack=decoder&attn=cross'];

test.each(attentions.flatMap((where) => headSteps.map((step) => [where, step])))(
  '%s: %s is asked about, told and written as a formula',
  async (where, step) => {
    await open(`${where}&step=${step}&layer=1&q=2&k=1&f=1`);
    expect(box().querySelector('h2')?.textContent).toMatch(/\?$/);
    expect(box().querySelector('p')?.textContent).toMatch(/\w{3}.*\.$/);
    expect(box().querySelector('section')?.textContent).toMatch(/\d/);
  },
);
