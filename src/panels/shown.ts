import { useApp } from '../store/app.ts';
import type { Panel } from '../view/panels.ts';

/** Whether a panel is on the page: a link may hide it from a class. */
export function useShows(panel: Panel): boolean {
  return useApp(({ hidden }) => !hidden.includes(panel));
}
