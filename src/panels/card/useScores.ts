import { useContext, useEffect, useState } from 'react';
import type { Run } from '../../trace/run.ts';
import type { Scores } from '../../trace/scores.ts';
import { SessionContext } from '../session.ts';

type Found = { readonly model: string; readonly scores: Scores | 'none' | 'failed' };

/** What was measured of a run's model: null until it is here, `none` where it was not measured. */
export function useScores({ model, engine }: Run): Found['scores'] | null {
  const session = useContext(SessionContext);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!session || !engine) return setFound({ model, scores: 'none' });
    let gone = false;
    const tell = (scores: Found['scores']) => gone || setFound({ model, scores });
    session
      .engine()
      .then((one) => one.scores({ id: model }))
      .then(
        (scores) => tell(scores ?? 'none'),
        () => tell('failed'),
      );
    return () => {
      gone = true;
    };
  }, [session, model, engine]);
  return found?.model === model ? found.scores : null;
}
