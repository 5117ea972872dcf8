import { use } from 'react';
import type { LaterMessages } from '../messages/catalogue.ts';
import { useApp } from '../store/app.ts';
import { laterIn } from '../store/later.ts';

/** The words of what is shown later than the first map, in the present language; suspends until they are here. */
export function useLaterMessages(): LaterMessages {
  // `use` every time: React replays what has waited, and misses the hooks after it where it is left out.
  return use(laterIn(useApp((state) => state.locale)).load());
}
