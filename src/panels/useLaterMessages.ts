import { use } from 'react';
import type { LaterMessages } from '../messages/catalogue.ts';
import { useApp } from '../store/app.ts';
import { laterIn } from '../store/later.ts';

/** The words of what is shown later than the first map, in the present language; suspends until they are here. */
export function useLaterMessages(): LaterMessages {
  const { here, load } = laterIn(useApp((state) => state.locale));
  return here() ?? use(load());
}
