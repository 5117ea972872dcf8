import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app.ts';

const showsChinese = ({ locale, direction }: AppState) =>
  locale === 'zh-CN' || direction.includes('zh');

/** Calls back once: as soon as Chinese is shown, and else after the first translation. */
export function onceChinese(store: StoreApi<AppState>, load: () => unknown): void {
  const isTime = (state: AppState) => showsChinese(state) || state.run !== null;
  if (isTime(store.getState())) return void load();
  const forget = store.subscribe((state) => {
    if (!isTime(state)) return;
    forget();
    load();
  });
}
