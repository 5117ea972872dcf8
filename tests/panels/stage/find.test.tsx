// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { SourceTokens } from '../../../src/panels/sentence/SourceTokens.tsx';
import { TargetTokens } from '../../../src/panels/sentence/TargetTokens.tsx';
import { FindWhy } from '../../../src/panels/stage/find/FindWhy.tsx';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainStep } from '../../../src/panels/stage/steps/ExplainStep.tsx';
import { stateAt } from '../../../src/store/address/address.ts';
import { app } from '../../../src/store/app.ts';
import { listsOf } from '../../../src/view/find/lists.ts';
import type { Ranked } from '../../../src/view/find/ranking.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { seen, showing } from '../../showing.ts';
import { allHere, layOut } from '../visit.ts';

const run = referenceRun();
const [encoder, , cross] = attentions;
const { box, show } = stand();
const all = (selector: string) => [...box().querySelectorAll<HTMLElement>(selector)];

beforeAll(allHere);
beforeEach(() => {
  layOut();
  const state = stateAt({ lang: 'en', view: 'find', stack: 'decoder', attn: 'cross', q: 2, k: 3 });
  app.setState({ ...state, ...showing(state, run), time: 3 }, true);
  show(
    <>
      <SourceTokens />
      <TargetTokens />
      <StagePanel />
      <FindWhy run={run} />
    </>,
  );
});

const headings = () => all('section > h3').map((one) => one.textContent);
const named = (list: number) =>
  [...(all('section > [role=toolbar]')[list]?.querySelectorAll('button') ?? [])].map((one) =>
    one.getAttribute('aria-label'),
  );
const press = (word: string) => {
  const chips = all('[role=toolbar] button').filter((one) => !one.closest('section'));
  act(() => chips.find((one) => one.textContent?.startsWith(word))?.click());
};
const expected = (heads: readonly Ranked[]) =>
  heads.map(({ layer, head, weight, most }) => {
    const name = `Layer ${layer + 1}, head ${head + 1}: ${formatFixed(weight)}`;
    return most ? `${name}, more than any other word` : name;
  });

test('heads stand by their weight, and beside them where each looks in the source', () => {
  const { linking, beside } = listsOf(run, { attention: cross, query: 1, key: 2 });
  expect(headings()).toEqual(['le → chat looks at sleeps', 'Where le → chat looks in the source']);
  expect(named(0)).toEqual(expected(linking));
  expect(named(1)).toEqual(
    beside.map(
      ({ layer, head, key, weight }) =>
        `Layer ${layer + 1}, head ${head + 1}: ${run.source.tokens[key]} ${formatFixed(weight)}`,
    ),
  );
  const [first] = linking as [Ranked];
  expect(box().textContent).toContain(
    `Layer ${first.layer + 1}, head ${first.head + 1} gives most`,
  );
});

test('two words pressed are the pair, in both directions where both mean something', () => {
  press('the');
  press('cat');
  const { linking, beside } = listsOf(run, { attention: encoder, query: 0, key: 1 });
  expect(headings()).toEqual(['the looks at cat', 'cat looks at the']);
  expect([named(0), named(1)]).toEqual([expected(linking), expected(beside)]);
});

test('a head pressed is shown with the cell it was found by', () => {
  const [first] = listsOf(run, { attention: cross, query: 1, key: 2 }).beside as [Ranked];
  act(() => all('section > [role=toolbar]')[1]?.querySelector('button')?.click());
  const { head, pointer, view } = seen();
  expect(view).toBe('heads');
  expect(head).toEqual({ ...cross, layer: first.layer, head: first.head });
  expect([pointer.query, pointer.key]).toEqual([1, first.key]);
});

test('any cell of a query and a key leads there, in every view that explains one', () => {
  for (const view of ['heads', 'links', 'steps'] as const) {
    act(() => app.setState({ view, step: 'scores' }));
    show(<ExplainStep run={run} />);
    const [door] = all('button').filter((one) => one.textContent?.startsWith('Which heads'));
    act(() => door?.click());
    expect(seen().view).toBe('find');
  }
  act(() => app.setState({ view: 'steps', step: 'q' }));
  show(<ExplainStep run={run} />);
  expect(box().textContent).not.toContain('Which heads');
});
