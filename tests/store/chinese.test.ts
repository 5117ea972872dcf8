import { beforeEach, expect, test, vi } from 'vitest';
import { app, initialState } from '../../src/store/app.ts';
import { onceChinese } from '../../src/store/chinese.ts';
import { referenceRun } from '../reference/run.ts';
import { asking, showing } from '../showing.ts';

beforeEach(() => app.setState({ ...initialState, locale: 'en' }, true));

test('where Chinese is shown from the start, it does not wait', () => {
  const chinese = asking({ direction: 'zh-en' });
  for (const shown of [{ locale: 'zh-CN' }, { locale: 'en', ...chinese }] as const) {
    app.setState(shown);
    const load = vi.fn();
    onceChinese(app, load);
    expect(load).toHaveBeenCalledTimes(1);
  }
});

test('else it waits for Chinese or for the first translation, and happens once', () => {
  for (const change of [{ locale: 'zh-CN' }, showing(initialState, referenceRun())] as const) {
    app.setState({ ...initialState, locale: 'en' }, true);
    const load = vi.fn();
    onceChinese(app, load);
    app.setState(asking({ text: 'the cat' }));
    expect(load).not.toHaveBeenCalled();
    app.setState(change);
    app.setState(asking({ direction: 'en-zh' }));
    expect(load).toHaveBeenCalledTimes(1);
  }
});
