// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { app, initialSelection, initialState } from '../../../src/store/app.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import type { View } from '../../../src/view/selection.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
let root: Root;

/** Every element is 900 × 600: there is no layout here. */
class Observer {
  readonly tell: (entries: { contentRect: object }[]) => void;
  constructor(tell: Observer['tell']) {
    this.tell = tell;
  }
  observe() {
    this.tell([{ contentRect: { width: 900, height: 600 } }]);
  }
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('ResizeObserver', Observer);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

/** What each view shows and no other. */
const shows: Readonly<Record<View, string>> = {
  steps: 'query · key',
  links: 'not drawn',
  heads: 'Walk through this head',
  positions: 'Dimensions as curves',
  output: 'Likeliest words',
};

// A selector that gives a new object each time never comes to rest, and React gives up on it.
describe.each(attentions)('$stack $kind', ({ stack, kind }) => {
  test.each(Object.entries(shows))('%s comes to rest', (view, words) => {
    const selection = { ...initialSelection, stack, kind, layer: 1, head: 1 };
    const state = { ...initialState, selection, run, locale: 'en' as const, time: 3 };
    app.setState({ ...state, view: view as View }, true);
    act(() => root.render(<StagePanel />));
    expect(document.body.textContent).toContain(words);
  });
});

test.each(['steps', 'links', 'heads'] as const)('%s of a head that is not there', (view) => {
  const selection = { ...initialSelection, layer: 9, head: 9 };
  app.setState({ ...initialState, selection, run, locale: 'en', view, time: 3 }, true);
  act(() => root.render(<StagePanel />));
  expect(document.querySelector('ol')?.textContent).toContain('Layer 2Cross-attentionHead 2');
  expect(document.body.textContent).toContain(shows[view]);
});
