// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { LocaleButton } from '../../src/panels/page/LocaleButton.tsx';
import { Notices } from '../../src/panels/page/Notices.tsx';
import { SessionContext } from '../../src/panels/session.ts';
import { app, initialState } from '../../src/store/app.ts';
import { createSession } from '../../src/store/session/session.ts';
import { stand } from '../charts/mount.tsx';

const words = vi.hoisted(() => ({ arrive: () => {} }));
vi.mock('../../src/store/language.ts', () => ({
  setLocale: () =>
    new Promise<void>((resolve) => {
      words.arrive = resolve;
    }),
}));

const { box, show } = stand();
beforeEach(() => app.setState({ ...initialState, locale: 'en' }, true));

test('while words are fetched the button is busy and everything keeps its language', async () => {
  show(<LocaleButton />);
  const button = box().querySelector('button');
  await act(async () => button?.click());
  expect(button?.getAttribute('aria-busy')).toBe('true');
  expect(button?.textContent).toBe('中文');
  await act(async () => words.arrive());
  expect(button?.getAttribute('aria-busy')).toBe('false');
});

test.each([
  ['en', 'zh-CN', /in Chinese could not be fetched.*“中文” again/],
  ['zh-CN', 'en', /没能取到本页的英文文字.*“English”/],
] as const)('words that stay away are named in %s, the language shown', (locale, other, told) => {
  app.setState({ locale, notice: { code: 'language-missing', params: { locale: other } } });
  const session = createSession({ app, open: () => Promise.reject(new Error('none here')) });
  show(
    <SessionContext value={session}>
      <Notices />
    </SessionContext>,
  );
  expect(box().querySelector('[role=status] p')?.textContent).toMatch(told);
});
