import { useEffect } from 'react';
import { useApp } from '../../store/app.ts';
import { PredictSwitch } from '../predict/PredictSwitch.tsx';
import { PresentButton } from '../presenting/PresentButton.tsx';
import { useSlot } from '../slot.ts';
import { InMatrix } from './InMatrix.tsx';
import { Loading } from './Loading.tsx';
import { StageBreadcrumb } from './StageBreadcrumb.tsx';
import styles from './StagePanel.module.css';
import { StageViews } from './StageViews.tsx';
import { StillShowing } from './StillShowing.tsx';
import { ViewPiece } from './ViewPiece.tsx';
import { looks } from './views.ts';

/**
 * The view's code comes while the model does, that of the others once there is a run: a page may be
 * offline by the time it is switched. What fails is asked for anew when it is shown.
 */
function usePrefetch(): void {
  const view = useApp((state) => state.view);
  const ran = useSlot((state) => state.run !== null);
  useEffect(() => {
    for (const { picture, why } of ran ? Object.values(looks) : [looks[view]]) {
      for (const piece of [picture, why]) piece.load().catch(piece.again);
    }
  }, [view, ran]);
}

/** Where we are, the ways to look, and the picture itself. */
export function StagePanel() {
  const run = useSlot((state) => state.run);
  const pending = useSlot((state) => state.pending);
  usePrefetch();
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <div className={styles.where}>
          <StageBreadcrumb />
          <StillShowing />
          <InMatrix />
        </div>
        <PredictSwitch />
        <StageViews />
        <PresentButton />
      </div>
      <div className={styles.body} aria-busy={pending}>
        {run ? <ViewPiece piece="picture" run={run} /> : <Loading />}
      </div>
    </div>
  );
}
