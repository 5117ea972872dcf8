import { Suspense, use } from 'react';
import { useMessages } from '../../store/locale.ts';
import { arriving } from '../../store/session/arriving.ts';
import type { Run } from '../../trace/run.ts';
import { ViewBoundary } from '../stage/ViewBoundary.tsx';

const prediction = arriving(() => import('./Prediction.tsx'), 'Prediction');

type LazyPredictionProps = { readonly run: Run };

/** The step's prediction, downloaded by who predicts. */
export function LazyPrediction({ run }: LazyPredictionProps) {
  const { stage } = useMessages();
  return (
    <ViewBoundary name={stage.predict} onRetry={prediction.again}>
      <Suspense fallback={null}>
        <Arrived run={run} />
      </Suspense>
    </ViewBoundary>
  );
}

function Arrived({ run }: LazyPredictionProps) {
  const Component = prediction.here() ?? use(prediction.load());
  return <Component run={run} />;
}
