import { useMemo } from 'react';
import { type Reading, readingOf } from '../../../view/sentence/reading.ts';
import { useSlot } from '../../slot.ts';
import { useArrived } from '../../useArrived.ts';
import { fragments } from './later.ts';

/** How far the translation on the page can be trusted; null where there is none. */
export function useReading(): Reading | null {
  const run = useSlot((state) => state.run);
  const judge = useArrived(run ? fragments : null);
  return useMemo(() => run && readingOf(run, judge), [run, judge]);
}
