import { useApp } from '../store/app.ts';
import type { Run } from '../trace/run.ts';
import { ExplainStep } from './ExplainStep.tsx';
import { MapsWhy } from './MapsWhy.tsx';
import { OutputWhy } from './OutputWhy.tsx';
import { PositionsWhy } from './PositionsWhy.tsx';

/** The explanation of whatever the stage shows. */
export function Why({ run }: { readonly run: Run }) {
  const stage = useApp((state) => state.stage);
  if (stage === 'positions') return <PositionsWhy run={run} />;
  if (stage === 'output') return <OutputWhy run={run} />;
  return (
    <>
      <ExplainStep run={run} />
      {stage !== 'steps' && <MapsWhy run={run} />}
    </>
  );
}
