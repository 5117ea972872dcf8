// @vitest-environment happy-dom
import './standards-mode.ts';
import { act, type ReactNode } from 'react';
// A formula is there at once: it comes later than the rest.
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ModelMap } from '../../src/panels/map/ModelMap.tsx';
import { EngineBadge } from '../../src/panels/page/EngineBadge.tsx';
import { DecodingControls } from '../../src/panels/sentence/DecodingControls.tsx';
import { SourceTokens } from '../../src/panels/sentence/SourceTokens.tsx';
import { TargetTokens } from '../../src/panels/sentence/TargetTokens.tsx';
import { Translation } from '../../src/panels/sentence/Translation.tsx';
import { SlotContext } from '../../src/panels/slot.ts';
import { StagePanel } from '../../src/panels/stage/StagePanel.tsx';
import { keepOffered } from '../../src/panels/tour/offered.ts';
import { ExplainColumn } from '../../src/panels/why/ExplainColumn.tsx';
import { preview } from '../../src/store/actions.ts';
import { stateAt } from '../../src/store/address/address.ts';
import { readAddress } from '../../src/store/address/url.ts';
import { app } from '../../src/store/app.ts';
import type { Slot } from '../../src/store/runs/slots.ts';
import { arrived } from '../../src/store/session/arrived.ts';
import type { Run } from '../../src/trace/run.ts';
import { views } from '../../src/view/selection.ts';
import { headSteps } from '../../src/view/steps/steps.ts';
import { stand } from '../charts/mount.tsx';
import { referenceRun } from '../reference/run.ts';
import { allHere, layOut } from './visit.ts';

vi.mock('../../src/panels/controls/Tex.tsx', async () => {
  const { Typeset } = await import('../../src/panels/controls/Typeset.tsx');
  return { Tex: Typeset };
});

const cat = referenceRun();
const dogs = referenceRun({
  source: ['two', 'dogs', 'saw', 'her', 'today', '<eos>'],
  target: ['deux', 'chiens', 'la', 'virent', "aujourd'hui", '.', '<eos>'],
  dimensions: { nLayers: 1, dModel: 16, dHead: 8 },
});
const { box, show } = stand();
beforeAll(allHere);
beforeEach(() => {
  layOut();
  // Offered to the first of two alone, it would make them differ.
  keepOffered(window);
});

const panels = (
  <>
    <EngineBadge />
    <SourceTokens />
    <DecodingControls />
    <Translation />
    <TargetTokens />
    <ModelMap />
    <StagePanel />
    <ExplainColumn />
  </>
);

function Pane({ slot, children = panels }: { readonly slot: Slot; readonly children?: ReactNode }) {
  return (
    <SlotContext value={slot}>
      <div id={slot}>{children}</div>
    </SlotContext>
  );
}

const pane = (slot: Slot) => box().querySelector(`#${slot}`) as HTMLElement;
/** All that is said in a pane, without ids that are the page's. */
const told = (slot: Slot) => pane(slot).textContent;
const put = (slot: Slot, run: Run) =>
  app.setState((state) => arrived(state, slot, { run, changes: [] }));

function open(link: string, main: Run, other?: Run): void {
  const { address } = readAddress(new URLSearchParams(`lang=en&${link}`));
  app.setState(stateAt(address), true);
  put('main', main);
  if (other) put('other', other);
}

const both = (
  <>
    <Pane slot="main" />
    <Pane slot="other" />
  </>
);

/** What the page tells of a run that it shows alone. */
function alone(link: string, run: Run): string {
  act(() => open(link, run));
  show(<Pane slot="main" />);
  return told('main') ?? '';
}

const rest = 'head=2&q=3&k=2';
const links = [
  ...headSteps.map((step) => `stack=encoder&layer=2&view=steps&step=${step}&${rest}`),
  // One view is about both at once.
  ...views
    .filter((view) => view !== 'compare')
    .map((view) => `stack=decoder&layer=1&attn=cross&view=${view}&step=pattern&${rest}`),
];

describe('two runs side by side', () => {
  test.each(links)('are each told as if alone: %s', (link) => {
    const wanted = { cat: alone(link, cat), dogs: alone(link, dogs) };
    expect(wanted.cat).not.toBe(wanted.dogs);
    act(() => open(link, cat, dogs));
    show(both);
    expect(box().querySelector('[role=alert]')).toBeNull();
    expect(told('main')).toBe(wanted.cat);
    expect(told('other')).toBe(wanted.dogs);
  });

  test('nothing in one changes when another run comes into the other', async () => {
    open('stack=encoder&layer=1&step=scores&q=2&k=1', cat, dogs);
    show(both);
    const seen: MutationRecord[] = [];
    const watch = new MutationObserver((records) => seen.push(...records));
    watch.observe(pane('other'), { subtree: true, childList: true, characterData: true });
    const before = told('main');
    await act(async () => put('main', referenceRun({ source: ['the', 'dog', '<eos>'] })));
    expect(told('main')).not.toBe(before);
    expect(seen).toEqual([]);
    watch.disconnect();
  });
});

describe('a shorter run beside', () => {
  const link = 'stack=decoder&layer=1&step=scores';

  test('shows its nearest cell where one is hovered that it has not', () => {
    open(link, dogs, cat);
    show(both);
    for (const view of views) {
      act(() => app.setState({ view }));
      act(() => preview({ row: 6, column: 6 }));
      expect(box().querySelector('[role=alert]')).toBeNull();
    }
    act(() => app.setState({ view: 'links' }));
    expect(told('other')).toContain('dort');
  });

  const step = (slot: Slot) => pane(slot).querySelector('[aria-live]')?.textContent;
  const press = (slot: Slot, name: string) =>
    act(() => pane(slot).querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click());

  test('is at the same decoding step as far as it has it, and at its own end', () => {
    open(link, cat, dogs);
    show(both);
    expect([step('main'), step('other')]).toEqual(['word 4 of 4', 'word 7 of 7']);
    press('other', 'One word back');
    expect([step('main'), step('other')]).toEqual(['word 4 of 4', 'word 6 of 7']);
    press('main', 'One word back');
    expect([step('main'), step('other')]).toEqual(['word 3 of 4', 'word 3 of 7']);
    press('main', 'Last word');
    expect([step('main'), step('other')]).toEqual(['word 4 of 4', 'word 7 of 7']);
  });
});

test('an empty slot waits, and the page’s own is as it was', () => {
  open('stack=encoder', cat);
  const wanted = alone('stack=encoder', cat);
  show(both);
  expect(told('main')).toBe(wanted);
  expect(told('other')).toContain('As soon as the sentence has been read');
});
