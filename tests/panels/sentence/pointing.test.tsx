// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { expect, test } from 'vitest';
import { SourceTokens } from '../../../src/panels/sentence/SourceTokens.tsx';
import { app } from '../../../src/store/app.ts';
import { pointed } from '../../../src/store/pointed.ts';
import { encoderHead, referenceRun } from '../../reference/run.ts';
import { seen } from '../../showing.ts';
import { all, panelStand } from './mounted.tsx';

const { show } = panelStand();
const chip = (index: number) => all('[role=toolbar] button')[index] as HTMLElement;
const send = (index: number, type: string, pointerType = 'mouse') =>
  act(async () =>
    chip(index).dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType })),
  );
const at = () => pointed(seen());

test('a hovered word is the row pointed at, until the mouse leaves it', async () => {
  await show(<SourceTokens />, referenceRun());
  app.setState({ view: 'steps', step: 'scores', pointer: { query: 0, key: 1, feature: 0 } });
  await send(2, 'pointerover');
  expect(at()).toMatchObject({ query: 2, key: 1 });
  expect(chip(2).dataset.role).toBe('query');
  await send(2, 'pointerout');
  expect(at()).toMatchObject({ query: 0, key: 1 });
});

test('where the rows are keys it is the key, and in cross-attention the column', async () => {
  await show(<SourceTokens />, referenceRun());
  app.setState({ view: 'steps', step: 'k', pointer: { query: 0, key: 1, feature: 0 } });
  await send(2, 'pointerover');
  expect(at()).toMatchObject({ query: 0, key: 2 });
  const head = { ...encoderHead, stack: 'decoder', kind: 'cross_attn' } as const;
  await act(async () => app.setState({ part: head, head, step: 'scores', preview: null }));
  await send(1, 'pointerover');
  expect(at().key).toBe(1);
});

test('a finger only taps, and the focus of a keyboard is as good as a mouse', async () => {
  await show(<SourceTokens />, referenceRun());
  app.setState({ view: 'steps', step: 'scores', pointer: { query: 0, key: 1, feature: 0 } });
  await send(2, 'pointerover', 'touch');
  expect(at().query).toBe(0);
  await act(async () => chip(2).focus());
  expect(at().query).toBe(2);
  await act(async () => chip(2).blur());
  expect(at().query).toBe(0);
});
