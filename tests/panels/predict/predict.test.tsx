// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { SourceTokens } from '../../../src/panels/sentence/SourceTokens.tsx';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { app } from '../../../src/store/app.ts';
import { listenToKeys } from '../../../src/store/keys.ts';
import { fetchLater } from '../../../src/store/later.ts';
import { answers } from '../../../src/store/predictions/answers.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { rowOf, traced } from '../../../src/view/matrix/matrix.ts';
import { press, send, stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { layOut, visit } from '../visit.ts';

const run = referenceRun();
const { box, show } = stand();
const scores = rowOf(traced(run.trace, 'encoder.0.self_attn.scores'), 1);
const weights = rowOf(traced(run.trace, 'encoder.0.self_attn.pattern'), 1);
const most = weights.indexOf(Math.max(...weights));
const least = weights.indexOf(Math.min(...weights));
const words = run.source.tokens;

listenToKeys(window);
beforeEach(() => {
  layOut();
  answers.setState(answers.getInitialState(), true);
});

/** The page at this step of the encoder's first head, asked about the second word. */
async function predicting(step: string): Promise<void> {
  await fetchLater('en');
  await import('../../../src/panels/predict/Prediction.tsx');
  await visit(run, `stack=encoder&layer=1&head=1&q=2&predict=on&step=${step}`);
  await act(async () =>
    show(
      <>
        <SourceTokens />
        <StagePanel />
        <ExplainColumn />
      </>,
    ),
  );
}

const all = (selector: string) => [...box().querySelectorAll<HTMLElement>(selector)];
const panel = () => all('section[aria-label=Predict]')[0];
const told = () => panel()?.querySelector('[role=status]')?.textContent;
const button = (word: string) =>
  [...(panel()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === word);
const click = (element: Element | undefined) => {
  if (!element) throw new Error('nothing to click');
  send(element, new MouseEvent('click', { bubbles: true }));
};

/** "You said “the”: 0.06; “cat”: 0.77." */
const verdict = (said: number, truth: number) => {
  const named = (word: number) => `“${words[word]}”: ${formatFixed(weights[word] ?? 0)}`;
  return said === truth ? `Yes: ${named(truth)}.` : `You said ${named(said)}; ${named(truth)}.`;
};

describe('while it is open', () => {
  test('nothing on the page has a number of the row asked about, a selected cell or a sum', async () => {
    await predicting('scores');
    expect(panel()?.querySelector('h2')?.textContent).toBe('Which word will cat look at most?');
    const said = box().outerHTML;
    for (const score of scores) {
      const printed = formatFixed(score);
      if (Math.abs(score) > 0.3) expect(said).not.toContain(printed);
    }
    expect(all('table tfoot, [class*=sum]')).toEqual([]);
    expect(all('[data-role~=key][aria-pressed]')).toEqual([]);
    expect(all('[role=gridcell]').map(({ textContent }) => textContent)).toEqual([
      '“cat” to “the”: ?',
    ]);
  });

  test('the weights tint no word of the sentence', async () => {
    await predicting('pattern');
    expect(all('[data-weight]')).toEqual([]);
    act(() => void press(document.body, 'Escape'));
    expect(all('[data-weight]').length).toBeGreaterThan(0);
  });

  test('Escape skips it, and it is not counted', async () => {
    await predicting('scores');
    act(() => void press(document.body, 'Escape'));
    expect(box().textContent).toContain('How well does cat ask for');
    expect(told()).toBe('');
    expect(app.getState().predict).toBe(true);
  });
});

describe('a word is an answer', () => {
  test.each([most, least])('clicked in the column: %i', async (word) => {
    await predicting('scores');
    click(button(words[word] as string));
    expect(told()).toContain(verdict(word, most));
    expect(told()).toContain(`${word === most ? 1 : 0} of 1 right`);
    expect(box().querySelector('tfoot')).not.toBeNull();
    expect(app.getState().pointer).toMatchObject({ query: 1, key: most });
  });

  test('clicked in the sentence, where it would else be pointed at', async () => {
    await predicting('scores');
    click(all('[role=toolbar] button').find(({ textContent }) => textContent === words[least]));
    expect(told()).toContain(verdict(least, most));
    expect(app.getState().pointer.query).toBe(1);
  });

  test('clicked over its column', async () => {
    await predicting('scores');
    click(all('[data-choose]')[least]);
    expect(told()).toContain(verdict(least, most));
  });

  test('chosen in the matrix: arrows look, Enter answers', async () => {
    await predicting('scores');
    const grid = all('[role=grid]')[0] as HTMLElement;
    for (const key of ['Enter', ...Array.from({ length: least }, () => 'ArrowRight')]) {
      press(grid, key);
      expect(told()).toBe('');
    }
    press(grid, 'Enter');
    expect(told()).toContain(verdict(least, most));
  });
});

test('a bar is moved to where softmax may put it, and stays beside the truth', async () => {
  await predicting('pattern');
  const slider = all('input[type=range]')[0] as HTMLInputElement;
  expect(slider.getAttribute('aria-label')).toBe(`Weight that cat gives to ${words[most]}`);
  expect(Number(slider.value)).toBe(0.25);
  const guess = (weights[most] ?? 0) > 0.5 ? '0.05' : '0.95';
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, guess);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() =>
    all('form')[0]?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  const truth = formatFixed(weights[most] ?? 0);
  expect(told()).toContain(`You said ${guess}; “${words[most]}”: ${truth}.`);
  expect(all('[data-look=ghost] [style]')[0]?.style.width).toBe(`${Number(guess) * 100}%`);
  expect(panel()?.querySelectorAll('dd')[0]?.textContent?.trim()).toBe(truth);
});

test('a choice is judged by the row’s own numbers', async () => {
  await predicting('scaled');
  const scaled = rowOf(traced(run.trace, 'encoder.0.self_attn.scaled'), 1);
  const [before, after] = [scores, scaled].map((row) => formatFixed(Math.max(...row)));
  click(button('its largest score'));
  expect(told()).toContain(
    `You said its largest score: ${before} → ${after}. It is the order of its scores.`,
  );
});

test('a step asks once about a sentence, and every step anew', async () => {
  await predicting('scores');
  click(button(words[most] as string));
  await act(async () => app.setState(({ pointer }) => ({ pointer: { ...pointer, query: 2 } })));
  expect(panel()?.querySelector('h2')).toBeNull();
  await act(async () => app.setState({ step: 'context' }));
  expect(panel()?.querySelector('h2')?.textContent).toContain('bring most to what sleeps collects');
});
