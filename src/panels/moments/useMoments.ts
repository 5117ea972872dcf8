import { useMemo } from 'react';
import { indexOf, type Moment, momentsOf } from '../../view/training/moments.ts';
import { useAsking } from '../session.ts';
import { useSlot } from '../slot.ts';

/** The moments of the slot's model: which is asked for, and whether it is the one on show. */
export type Moments = {
  readonly all: readonly Moment[];
  readonly chosen: number;
  readonly settled: boolean;
  choose(index: number): void;
};

const none: readonly Moment[] = [];

export function useMoments(): Moments {
  const asking = useAsking();
  const training = useSlot(({ run }) => run?.training);
  const trained = useSlot((state) => state.trained);
  const pending = useSlot((state) => state.pending);
  const all = useMemo(() => (training ? momentsOf(training) : none), [training]);
  const chosen = indexOf(all, trained);
  return {
    ...{ all, chosen },
    settled: !pending && (training?.at ?? null) === trained,
    choose(index) {
      const moment = all[index];
      if (moment && index !== chosen) asking?.ask({ trained: moment.trained });
    },
  };
}
