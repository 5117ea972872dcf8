import { act } from 'react';
import { vi } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { looks } from '../../src/panels/stage/views.ts';
import { stateAt } from '../../src/store/address/address.ts';
import { readAddress } from '../../src/store/address/url.ts';
import { app } from '../../src/store/app.ts';
import { arrived } from '../../src/store/session/arrived.ts';
import { createSession } from '../../src/store/session/session.ts';
import type { ComputedRun, Run } from '../../src/trace/run.ts';

/** Until all code of the page is here: then whatever is shown is shown at once. */
export async function allHere(): Promise<void> {
  for (const { picture, why } of Object.values(looks))
    await Promise.all([picture.load(), why.load()]);
}

/** The page as a link opens it, whatever its engine computes being this run. */
export async function visit(run: ComputedRun, link: string): Promise<void> {
  const engine: Engine = {
    report: run.engine,
    run: async () => run,
    sweep: async () => [],
    parameters: async () => run.parameters,
    measured: () => Promise.reject(new Error('not asked for here')),
    scores: () => Promise.reject(new Error('not asked for here')),
    tensors: () => 0,
    check: async () => {},
    dispose: () => {},
  };
  await allHere();
  const { address } = readAddress(new URLSearchParams(`lang=en&${link}`));
  const { start } = createSession({ app, open: async () => engine });
  await act(async () => {
    app.setState(stateAt({ ...address, text: run.source.text }), true);
    await start();
  });
}

/** The page with a run that was not computed here. */
export async function visitWith(run: Run, link: string): Promise<void> {
  await allHere();
  const { address } = readAddress(new URLSearchParams(`lang=en&${link}`));
  await act(async () =>
    app.setState(arrived(stateAt(address), 'main', { run, changes: [] }), true),
  );
}

/** Every element is 900 × 600: there is no layout here. */
export function layOut(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly tell: (entries: { contentRect: object }[]) => void;
      constructor(tell: (entries: { contentRect: object }[]) => void) {
        this.tell = tell;
      }
      observe() {
        this.tell([{ contentRect: { width: 900, height: 600 } }]);
      }
      disconnect() {}
    },
  );
}

/** A printed number: the page writes a true minus sign, and says what is done with the number. */
export const numberIn = (text: string) => Number(text.replace(/^[+×÷≈] ?/, '').replace(/− ?/, '-'));
