import { useApp } from '../../store/app.ts';
import type { Run } from '../../trace/run.ts';
import { MapsWhy } from '../stage/heads/MapsWhy.tsx';
import { OutputWhy } from '../stage/output/OutputWhy.tsx';
import { PositionsWhy } from '../stage/positions/PositionsWhy.tsx';
import { ExplainStep } from '../stage/steps/ExplainStep.tsx';

/** The explanation of whatever the stage shows. */
export function Why({ run }: { readonly run: Run }) {
  const view = useApp((state) => state.view);
  if (view === 'positions') return <PositionsWhy run={run} />;
  if (view === 'output') return <OutputWhy run={run} />;
  return (
    <>
      <ExplainStep run={run} />
      {view !== 'steps' && <MapsWhy run={run} />}
    </>
  );
}
