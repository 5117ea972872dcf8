// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../../src/panels/why/ExplainColumn.tsx';
import { stateAt } from '../../../../src/store/address/address.ts';
import type { Address } from '../../../../src/store/address/url.ts';
import { app } from '../../../../src/store/app.ts';
import { traced } from '../../../../src/view/matrix/matrix.ts';
import { stand } from '../../../charts/mount.tsx';
import { referenceRun } from '../../../reference/run.ts';
import { showing } from '../../../showing.ts';
import { allHere, layOut, numberIn } from '../../visit.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

const head = { stack: 'encoder', attn: 'self', layer: 2, head: 2, q: 2, k: 3 } as const;

function open(address: Address): void {
  const state = stateAt({ lang: 'en', view: 'projections', ...head, ...address });
  app.setState({ ...state, ...showing(state, run) }, true);
  show(
    <>
      <StagePanel />
      <ExplainColumn />
    </>,
  );
}

const table = (caption: string) =>
  [...box().querySelectorAll('table')].find((one) => one.caption?.textContent === caption);
const button = (name: string) =>
  [...box().querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name));

test('one score is told as its products, and as those of the words themselves', () => {
  open({});
  const score = traced(run.trace, 'encoder.1.self_attn.scores', 1).data[4 + 2] as number;
  const terms = table('The score cat → sleeps as a sum of products');
  const products = [...(terms?.querySelectorAll('tbody td:last-child') ?? [])];
  expect(products).toHaveLength(8);
  const sum = products.reduce((all, { textContent }) => all + numberIn(textContent ?? ''), 0);
  expect(sum).toBeCloseTo(score, 1);
  const [, few, many] =
    box().textContent?.match(/8 products give (.*?); 256 give (.*?)\. Over/) ?? [];
  expect(numberIn(few ?? '')).toBeCloseTo(score, 3);
  expect(many).toBe(few);
});

test('the step of the scores leads here', () => {
  open({ view: 'steps', step: 'scores' });
  act(() => button('Take this score apart')?.click());
  expect(app.getState()).toMatchObject({ view: 'projections', projection: 'products' });
  expect(box().textContent).toContain('8 products add up');
});
