// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EngineBadge } from '../../src/panels/page/EngineBadge.tsx';
import { Notices } from '../../src/panels/page/Notices.tsx';
import { DecodingControls } from '../../src/panels/sentence/DecodingControls.tsx';
import { SentenceField } from '../../src/panels/sentence/SentenceField.tsx';
import { SourceTokens } from '../../src/panels/sentence/SourceTokens.tsx';
import { TargetTokens } from '../../src/panels/sentence/TargetTokens.tsx';
import { Translation } from '../../src/panels/sentence/Translation.tsx';
import { suggestions } from '../../src/panels/sentence/trust/later.ts';
import { SessionContext } from '../../src/panels/session.ts';
import { StillShowing } from '../../src/panels/stage/StillShowing.tsx';
import { app, initialState } from '../../src/store/app.ts';
import { setLocale } from '../../src/store/language.ts';
import { createSession } from '../../src/store/session/session.ts';
import type { RunReport } from '../../src/trace/run.ts';
import { encoderHead, referenceRun } from '../reference/run.ts';
import { asking, seen, showing } from '../showing.ts';

const run = referenceRun();
const ready = { status: 'ready', report: run.engine } as const;
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  const pointer = { query: 1, key: 2, feature: 0 };
  const shown = showing(initialState, run, { text: run.source.text });
  const state = { ...initialState, ...shown, part: encoderHead, head: encoderHead };
  const decoded = { time: 1, atEnd: false };
  app.setState({ ...state, ...decoded, locale: 'en', engine: ready, pointer }, true);
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

const session = createSession({ app, open: () => Promise.reject(new Error('none here')) });
const show = (element: React.ReactNode) =>
  act(() => root.render(<SessionContext value={session}>{element}</SessionContext>));
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent);

/** What a browser does when the text of a field changes. */
function write(value: string, type = 'input'): void {
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  act(() => {
    setter?.call(field, value);
    field.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

test('every keystroke is the page’s text, on one line', () => {
  show(<SentenceField />);
  write('the cat\nsleeps');
  expect(seen().text).toBe('the cat sleeps');
});

test('while an input method composes nothing runs, and the draft is shown', () => {
  show(<SentenceField />);
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  act(() => void field.dispatchEvent(new Event('compositionstart', { bubbles: true })));
  write('wo');
  expect(seen().text).toBe(run.source.text);
  expect(field.value).toBe('wo');
  write('我');
  act(() => void field.dispatchEvent(new Event('compositionend', { bubbles: true })));
  expect(seen().text).toBe('我');
});

test('a text that cannot run is marked, and told in place of its tokens', () => {
  app.setState(asking({ text: '', problem: { code: 'text-empty', params: {} } }));
  show(
    <>
      <SentenceField />
      <SourceTokens />
    </>,
  );
  const field = document.querySelector('textarea');
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  const told = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('Write a sentence, or pick one under Examples.');
  act(() => void setLocale('zh-CN'));
  expect(told?.textContent).toBe('写一句话，或者从“例句”里挑一句。');
});

test('chips say in words what their colours say', () => {
  show(<SourceTokens />);
  expect(texts('[role=toolbar] button')).toEqual(['the', 'cat, queryQ', 'sleeps, keyK', '<eos>']);
  act(() => all('[role=toolbar] button')[0]?.click());
  expect(app.getState().pointer.query).toBe(0);
});

test('an unknown word says so and is offered near ones', async () => {
  await suggestions.load();
  const source = { ...run.source, tokens: ['the', 'catt', 'sleeps', '<eos>'], unknown: [1] };
  app.setState(showing(initialState, { ...run, source }, { text: 'the catt sleeps' }));
  show(<SourceTokens />);
  const chip = all('[role=toolbar] button')[1];
  expect(chip?.textContent).toContain('unknown word');
  act(() => chip?.click());
  const offer = all('[role=dialog] button').find(({ textContent }) => textContent === 'cat');
  act(() => offer?.click());
  expect(seen().text).toBe('the cat sleeps');
});

test('the translation is dark as far as decoding has come', () => {
  show(
    <>
      <Translation />
      <TargetTokens />
      <DecodingControls />
    </>,
  );
  expect(texts('[data-testid=translation] span span')).toEqual([' dort']);
  expect(all('[data-state=now]')[0]?.textContent).toContain('chat');
  expect(texts('[aria-live]')).toEqual(['word 2 of 4']);
  act(() => document.querySelector<HTMLElement>('[aria-label="One word on"]')?.click());
  expect(texts('[aria-live]')).toEqual(['word 3 of 4']);
  act(() => document.querySelector<HTMLElement>('[aria-label="Last word"]')?.click());
  expect(document.querySelector('[aria-label="One word on"]')?.hasAttribute('disabled')).toBe(true);
});

test('the translation is busy only while something is computed', () => {
  const busy = () => document.querySelector('[data-testid=translation]')?.getAttribute('aria-busy');
  show(<Translation />);
  expect(busy()).toBe('false');
  act(() => app.setState(asking({ text: 'the dog', pending: true })));
  expect(busy()).toBe('true');
  const problem = { code: 'text-too-long', params: { count: 60, limit: 47 } } as const;
  act(() => app.setState(asking({ problem, pending: false })));
  expect(busy()).toBe('false');
  act(() => app.setState({ engine: { ...ready, status: 'opening' } }));
  expect(busy()).toBe('true');
  act(() => app.setState({ engine: { ...ready, status: 'failed' } }));
  expect(busy()).toBe('false');
});

test('whose numbers are still shown is said, of a text or of a direction that failed', () => {
  const problem = { code: 'weights-missing', params: {} } as const;
  show(<StillShowing />);
  expect(texts('p')).toEqual([]);
  act(() => app.setState(asking({ problem, text: 'the dog sleeps' })));
  expect(texts('p')).toEqual(['Still showing “the cat sleeps”']);
  act(() => app.setState(asking({ text: run.source.text, direction: 'en-zh' })));
  expect(texts('p')).toEqual(['Still showing English → French: “the cat sleeps”']);
  act(() => void setLocale('zh-CN'));
  expect(texts('p')).toEqual(['图中仍是英语 → 法语：“the cat sleeps”']);
  act(() => app.setState(asking({ direction: 'en-fr' })));
  expect(texts('p')).toEqual([]);
});

test('damaged weights are an alert with a way on; a damaged address can be dismissed', () => {
  app.setState({
    ...asking({ problem: { code: 'weights-damaged', params: {} } }),
    notice: { code: 'address-damaged', params: { fields: 'layer' } },
  });
  show(<Notices />);
  expect(texts('[role=alert] button')).toEqual(['Try again']);
  expect(texts('[role=status] p')[0]).toContain('(layer)');
  act(() => all('[role=status] button')[0]?.click());
  expect(all('[role=status]')).toEqual([]);
});

const took = (report: Partial<RunReport>) =>
  showing(initialState, { ...run, engine: { ...run.engine, ...report } });

test('the badge says what computes, and why it is not WebGPU', () => {
  const report = { ...run.engine, fallback: 'unsupported' } as const;
  app.setState({ engine: { ...ready, report }, ...took({ milliseconds: 9.13 }) });
  show(<EngineBadge />);
  expect(texts('button')).toEqual(['CPU (this browser offers no WebGPU) · 9.1 ms']);
  const gpu = { backend: 'webgpu', adapter: 'apple m2', software: true, fallback: 'none' } as const;
  act(() =>
    app.setState({
      engine: { ...ready, report: gpu },
      ...took({ milliseconds: 12.4, dispatches: 812 }),
    }),
  );
  expect(texts('button')).toEqual([
    'WebGPU · apple m2 · software adapter · 12 ms · 812 dispatches',
  ]);
});
