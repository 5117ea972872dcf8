// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '../eventually.ts';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // KaTeX refuses a page without a doctype, as this one is.
  Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat', configurable: true });
});
afterEach(() => {
  vi.doUnmock('../../src/panels/controls/Typeset.tsx');
  vi.resetModules();
});

/** The page with one formula, once KaTeX has come or has not. */
async function shown(tex: string): Promise<HTMLElement> {
  const { Tex } = await import('../../src/panels/controls/Tex.tsx');
  const page = document.createElement('div');
  const root = createRoot(page);
  await act(async () => root.render(<Tex tex={tex} />));
  await eventually(() => expect(page.textContent).not.toBe(''));
  return page;
}

test('a formula is set, and readable as MathML', async () => {
  const page = await shown('\\sqrt{d_k}');
  expect(page.querySelector('math msqrt')).not.toBeNull();
  expect(page.querySelector('.katex-html')?.getAttribute('aria-hidden')).toBe('true');
});

test('where KaTeX does not come, the formula is its source', async () => {
  vi.doMock('../../src/panels/controls/Typeset.tsx', () => {
    throw new Error('offline');
  });
  expect((await shown('\\sqrt{d_k}')).querySelector('code')?.textContent).toBe('\\sqrt{d_k}');
});
