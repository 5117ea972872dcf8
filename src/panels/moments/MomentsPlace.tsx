import { Suspense } from 'react';
import { useApp } from '../../store/app.ts';
import { useSlot } from '../slot.ts';
import { useArrivedWithWords } from '../useArrivedWithWords.ts';
import { momentsStrip } from './pieces.ts';

/** Where the strip of the moments of training stands, whatever is looked at; away from the finished model always. */
export function MomentsPlace() {
  const open = useApp((state) => state.moments);
  const unfinished = useSlot(({ trained, run }) => (run?.training?.at ?? trained) !== null);
  const ran = useSlot((state) => state.run !== null);
  const Strip = useArrivedWithWords(ran ? momentsStrip : null);
  return <Suspense fallback={null}>{(open || unfinished) && Strip && <Strip />}</Suspense>;
}
