import type { LaterMessages } from '../messages/catalogue.ts';
import { useApp } from '../store/app.ts';
import { laterIn } from '../store/later.ts';

/**
 * The words of what is shown later than the first map, in the present language; suspends until they are here.
 * It throws what is awaited, as `lazy` does: after `use` React replays a component, and where by then
 * there is nothing to wait for, so that `use` is left out, it loses the hooks behind it.
 */
export function useLaterMessages(): LaterMessages {
  const { here, problem, load } = laterIn(useApp((state) => state.locale));
  const words = here();
  if (words) return words;
  throw problem() ?? load();
}
