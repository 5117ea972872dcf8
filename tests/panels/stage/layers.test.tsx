// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { setTime, setView } from '../../../src/store/actions.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { guessesByLayer } from '../../../src/view/output/byLayer.ts';
import { formatProbability } from '../../../src/view/output/output.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { allHere, layOut } from '../visit.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8, nLayers: 3 } });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(() => {
  layOut();
  app.setState(
    { ...initialState, ...showing(initialState, run), locale: 'en', ...{ time: 1, atEnd: false } },
    true,
  );
  setView('layers');
});

const rows = () =>
  [...box().querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );

test('each layer has its words, and the produced word its probability and rank there', () => {
  show(<StagePanel />);
  for (const step of [1, 3]) {
    act(() => setTime(step));
    expect(rows()).toEqual(
      guessesByLayer(run, step, 4).map(({ layer, words, produced }) => [
        layer === 0 ? 'words + positions' : `Layer ${layer}`,
        ...words.map(({ word, probability }) => word + formatProbability(probability)),
        formatProbability(produced.probability),
        `no. ${produced.rank}`,
      ]),
    );
  }
});

test('the output has four ways to be looked at, and the heads theirs beside them', () => {
  show(<StagePanel />);
  const groups = () =>
    [...box().querySelectorAll('[aria-label^="Ways"]')].map(({ textContent }) => textContent);
  expect(groups()).toEqual(['StepsOutput wordsBy layerOne word more', 'LinksAll heads']);
  act(() => setView('links'));
  expect(groups()).toEqual(['StepsLinksAll heads']);
});

test('the explanation names the layer from which on the word stays the likeliest', () => {
  for (const step of run.target.tokens.keys()) {
    app.setState({ time: step });
    show(<ExplainColumn />);
    const ranks = guessesByLayer(run, step, 1).map(({ produced }) => produced.rank);
    const stays = ranks.findIndex((rank) => rank > 1);
    const layer = stays < 0 ? 0 : stays === 0 ? undefined : 3 - stays + 1;
    const told = box().textContent ?? '';
    const word = run.target.tokens[step];
    // A run that was made up was given words that are not the likeliest.
    if (layer === undefined) expect(told).toContain(`“${word}” is not the likeliest word even`);
    else if (layer === 0)
      expect(told).toContain(`“${word}” is the likeliest word before any layer`);
    else expect(told).toContain(`From decoder layer ${layer} on, “${word}” is the likeliest word`);
  }
});
