import { Suspense } from 'react';
import { useApp } from '../../store/app.ts';
import { useSlot } from '../slot.ts';
import { useArrivedWithWords } from '../useArrivedWithWords.ts';
import styles from './MomentsPlace.module.css';
import { momentsStrip } from './pieces.ts';

/**
 * Where the strip of the moments of training stands, whatever is looked at; away from the finished model always.
 * Its room is kept before it is here, unless the model has no such moments.
 */
export function MomentsPlace() {
  const open = useApp((state) => state.moments);
  const unfinished = useSlot(({ trained, run }) => (run?.training?.at ?? trained) !== null);
  const ran = useSlot((state) => state.run !== null);
  const kept = useSlot(({ run }) => run?.training?.snapshots.length ?? 0);
  const Strip = useArrivedWithWords(ran ? momentsStrip : null);
  if (!(open || unfinished) || (ran && kept < 2)) return null;
  return (
    <div className={styles.place}>
      <Suspense fallback={null}>{Strip && ran && <Strip />}</Suspense>
    </div>
  );
}
