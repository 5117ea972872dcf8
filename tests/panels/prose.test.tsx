// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marked, Prose } from '../../src/panels/controls/Prose.tsx';
import { stand } from '../charts/mount.tsx';
import { referenceRun } from '../reference/run.ts';
import { visit } from './visit.ts';

const { box, show } = stand();
const asked = `Does “${marked("l'", 'target')}” ask for “${marked('cat', 'source')}”?`;

test('a word of the sentence is in its language, and quoted as the page quotes', async () => {
  await visit(referenceRun(), 'stack=encoder');
  show(<Prose>{asked}</Prose>);
  expect(box().textContent).toBe("Does “l'” ask for “cat”?");
  expect([...box().querySelectorAll('[lang]')].map((word) => word.textContent)).toEqual([
    "l'",
    'cat',
  ]);
});

test('as a token in a heading it needs no quotation marks, which would pile up', async () => {
  await visit(referenceRun(), 'stack=encoder');
  show(<Prose chips>{asked}</Prose>);
  expect(box().textContent).toBe("Does l' ask for cat?");
  expect(box().querySelectorAll('[lang]')).toHaveLength(2);
});

test('figures of an equation stay in one line', async () => {
  await visit(referenceRun(), 'stack=encoder');
  show(<Prose>4 × 16 = 64 numbers × words</Prose>);
  expect(box().textContent).toBe('4\u00a0×\u00a016\u00a0=\u00a064 numbers × words');
});

test('symbols have their index below, a number too', async () => {
  await visit(referenceRun(), 'stack=encoder');
  show(<Prose>√d_k, W_Q, W_1 and b_2, d_ff of d_model</Prose>);
  const indices = [...box().querySelectorAll('sub')].map(({ textContent }) => textContent);
  expect(indices).toEqual(['k', 'Q', '1', '2', 'ff', 'model']);
});
