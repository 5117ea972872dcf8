// @vitest-environment happy-dom
import '../standards-mode.ts';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { app, initialHead, initialState } from '../../../src/store/app.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import { type View, views } from '../../../src/view/selection.ts';
import { partIn } from '../../../src/view/views.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { allHere, layOut } from '../visit.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

/** What each view shows and no other. */
const shows: Readonly<Record<View, string>> = {
  steps: 'query · key',
  links: 'not drawn',
  heads: 'Walk through this head',
  roles: 'Masked decoder',
  positions: 'Dimensions as curves',
  embedding: 'Nearest words',
  journey: '|f(x)|',
  twice: 'No word stands twice here.',
  units: 'What excites unit',
  output: 'Fed in:',
  layers: 'after each decoder layer',
  longer: 'with the mask',
  opening: 'Press → to see',
  importance: 'For each key of',
  compare: 'Change a word here',
  numbers: 'Numbers',
  cost: 'This model',
  root: 'Variance of the scores',
  split: 'not one differs',
  find: 'Pick two words above',
  hand: 'A B C',
  projections: 'products add up',
  mask: '−∞ before softmax',
  future: 'Computing without the mask',
  plugboard: 'Keys and values apart',
  order: 'With positions',
  switches: 'The model as it was trained',
  edit: 'Drag a cell up or down',
};

const shown = { ...initialState, ...showing(initialState, run), locale: 'en' } as const;

/** Of words and of terms: `Prose` takes them out, and what is shown without it has them. */
const marks = /[\ue000-\uf8ff]/;

// A selector that gives a new object each time never comes to rest, and React gives up on it.
describe.each(attentions)('$stack $kind', ({ stack, kind }) => {
  test.each(views)('%s comes to rest', (view) => {
    const head = { stack, kind, layer: 1, head: 1 };
    const part = partIn(view, head, head);
    app.setState({ ...shown, part, head, view }, true);
    show(<StagePanel />);
    expect(box().textContent).toContain(shows[view]);
    expect(box().innerHTML).not.toMatch(marks);
    show(<ExplainColumn />);
    expect(box().querySelector('h2')?.textContent).not.toBe('');
    expect(box().innerHTML).not.toMatch(marks);
  });
});

test.each(['steps', 'links', 'heads'] as const)('%s of a head that is not there', (view) => {
  const head = { ...initialHead, layer: 9, head: 9 };
  app.setState({ ...shown, part: head, head, view }, true);
  show(<StagePanel />);
  expect(box().textContent).toContain(shows[view]);
  expect(box().querySelector('ol')?.textContent).toContain('Layer 2Cross-attentionHead 2');
});
