import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app.ts';
import { slots } from './runs/slots.ts';

const showsChinese = ({ locale, slots: all }: AppState) =>
  locale === 'zh-CN' || slots.some((slot) => all[slot].direction.includes('zh'));

/** Calls back once: as soon as Chinese is shown, and else after the first translation. */
export function onceChinese(store: StoreApi<AppState>, load: () => unknown): void {
  const isTime = (state: AppState) => showsChinese(state) || state.runs.size > 0;
  if (isTime(store.getState())) return void load();
  const forget = store.subscribe((state) => {
    if (!isTime(state)) return;
    forget();
    load();
  });
}
