// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { addressOf } from '../../../src/store/address/address.ts';
import { app } from '../../../src/store/app.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { clearestRow, undividedOf } from '../../../src/view/steps/undivided.ts';
import { stand } from '../../charts/mount.tsx';
import { encoderHead, referenceRun } from '../../reference/run.ts';
import { visit } from '../visit.ts';

const { box, show } = stand();
const run = referenceRun();
const { divided, undivided } = undividedOf(run, encoderHead, 2);
const most = (of: typeof divided) => formatFixed(of.weights[of.largest] ?? 0);
const cells = (rows: string) =>
  [...box().querySelectorAll(`${rows} tr`)].map((row) =>
    [...row.querySelectorAll('td:not([aria-hidden])')].map((cell) => cell.textContent),
  );

test.each(['scaled', 'pattern'])('at %s a row is shown with the root and without', async (step) => {
  await visit(run, `stack=encoder&layer=1&head=1&step=${step}&q=3&k=1&undivided=on`);
  show(<ExplainColumn />);
  const rows = divided.weights.map((weight, key) =>
    [weight, undivided.weights[key] ?? 0].map((value) => formatFixed(value)),
  );
  expect(cells('tbody')).toEqual(rows);
  expect(cells('tfoot')).toEqual([[formatFixed(divided.bits), formatFixed(undivided.bits)]]);
  const text = box().textContent;
  expect(text).toContain(`${most(divided)} divided and ${most(undivided)} undivided`);
  expect(text).toContain(`${formatFixed(divided.bits)} and ${formatFixed(undivided.bits)} bits`);
  expect(text).toContain('2.00 all 4 alike');
  const clearest = clearestRow(run, encoderHead, 4);
  expect(clearest).not.toBe(2);
  expect(text).toContain(`the row of “${run.source.tokens[clearest]}” shows`);
});

test('a switch brings it and takes it away, and the link says which', async () => {
  await visit(run, 'stack=encoder&layer=1&head=1&step=pattern&q=3&k=1');
  show(<ExplainColumn />);
  const press = () => act(() => box().querySelector<HTMLElement>('[type=checkbox]')?.click());
  expect(box().textContent).toContain('score');
  expect(addressOf(app.getState()).undivided).toBeUndefined();
  press();
  expect(box().textContent).toContain('entropy, bits');
  expect(addressOf(app.getState()).undivided).toBe('on');
  press();
  expect(box().textContent).not.toContain('entropy, bits');
});

test('steps that know no root have no switch, and a row of one word says that it is alone', async () => {
  await visit(run, 'stack=encoder&step=scores&undivided=on');
  show(<ExplainColumn />);
  expect(box().querySelector('[type=checkbox]')).toBeNull();
  await visit(run, 'stack=decoder&attn=self&step=pattern&q=1&undivided=on');
  show(<ExplainColumn />);
  expect(box().textContent).toContain('Only one word may be looked at here');
});
