// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopyLink } from '../../../src/panels/sharing/CopyLink.tsx';
import { app, initialState } from '../../../src/store/app.ts';
import { stand } from '../../charts/mount.tsx';
import { asking } from '../../showing.ts';

const { box, show } = stand();

beforeEach(() =>
  app.setState(
    { ...initialState, ...asking({ text: 'the cat' }, initialState), locale: 'en' },
    true,
  ),
);
afterEach(() => vi.unstubAllGlobals());

function clipboard(writeText?: (text: string) => Promise<void>): void {
  const value = writeText && { writeText };
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
}

async function copy(): Promise<void> {
  show(<CopyLink />);
  await act(async () => box().querySelector('button')?.click());
}

const note = () => document.querySelector('[role=dialog]');
const shownLink = () => document.querySelector<HTMLInputElement>('[role=dialog] input[readonly]');

const written = vi.fn(async (_: string) => {});
const last = () => new URL(written.mock.lastCall?.[0] ?? '').searchParams;

test('a copied link says so under the button, which stays as it is', async () => {
  clipboard(written);
  await copy();
  const before = box().innerHTML;
  expect(note()?.textContent).toContain('Link copied');
  expect(shownLink()).toBeNull();
  await act(async () => box().querySelector('button')?.click());
  expect(box().innerHTML).toBe(before);
  expect(box().textContent).toBe('Copy link');
});

test('the link is in the other’s language and theme, unless it is to be as its sharer sees it', async () => {
  clipboard(written);
  app.setState({ locale: 'zh-CN', theme: 'dark' });
  await copy();
  expect(Object.fromEntries(last())).toMatchObject({ text: 'the cat', view: 'steps' });
  expect([last().has('lang'), last().has('theme')]).toEqual([false, false]);
  const tick = document.querySelector<HTMLInputElement>('[role=dialog] [type=checkbox]');
  await act(async () => tick?.click());
  expect(Object.fromEntries(last())).toMatchObject({ lang: 'zh-CN', theme: 'dark' });
});

test.each([
  ['there is no clipboard', undefined],
  ['it is refused', () => Promise.reject(new DOMException('denied', 'NotAllowedError'))],
])('where %s the link is shown, selected', async (_, writeText) => {
  clipboard(writeText);
  await copy();
  const field = shownLink();
  expect(field?.value).toContain('text=the+cat');
  expect(document.activeElement).toBe(field);
  expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, field?.value.length]);
  expect(note()?.textContent).toContain('The link is selected, ready to copy.');
});

test.each([
  ['en', 'The sentence is too long for a link.'],
  ['zh-CN', '句子太长，链接带不下。'],
] as const)('a link that does not carry the sentence says so, in %s', async (locale, words) => {
  const written = vi.fn(async (_: string) => {});
  clipboard(written);
  app.setState({ locale, ...asking({ text: 'the cat sleeps '.repeat(200) }) });
  await copy();
  expect(written.mock.calls[0]?.[0]).not.toContain('text=');
  expect(note()?.textContent).toContain(words);
  expect(shownLink()).toBeNull();
});
