import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, vi } from 'vitest';
import { SessionContext } from '../../../src/panels/session.ts';
import { app, initialState } from '../../../src/store/app.ts';
import type { SlotState } from '../../../src/store/runs/slots.ts';
import { createSession } from '../../../src/store/session/session.ts';
import type { Run } from '../../../src/trace/run.ts';
import { encoderHead } from '../../reference/run.ts';
import { showing } from '../../showing.ts';

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
export const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
export const byName = (name: string) =>
  all('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
export const press = (name: string) => act(async () => byName(name)?.click());

/** A place for panels of a page in English whose engine never opens. */
export function panelStand() {
  let root: Root;
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    document.body.innerHTML = '<div id="root"></div>';
    root = createRoot(document.getElementById('root') as HTMLElement);
  });
  afterEach(() => act(() => root.unmount()));
  const session = createSession({ app, open: () => Promise.reject(new Error('none here')) });
  return {
    session,
    /** The state of a page that shows this run, and the panels in it, all that comes later being here. */
    show: (panels: ReactNode, run: Run, change: Partial<SlotState> = {}) =>
      act(async () => {
        const held = showing(initialState, run, { text: run.source.text, ...change });
        const state = { ...initialState, ...held, part: encoderHead, head: encoderHead };
        app.setState({ ...state, locale: 'en' }, true);
        root.render(<SessionContext value={session}>{panels}</SessionContext>);
      }),
  };
}
