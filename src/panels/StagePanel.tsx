import { useApp } from '../store/app.ts';
import type { Stage } from '../view/selection.ts';
import { HeadsStage } from './HeadsStage.tsx';
import { LinksStage } from './LinksStage.tsx';
import { Loading } from './Loading.tsx';
import { OutputStage } from './OutputStage.tsx';
import { PositionsStage } from './PositionsStage.tsx';
import { StageBreadcrumb } from './StageBreadcrumb.tsx';
import styles from './StagePanel.module.css';
import { StageViews } from './StageViews.tsx';
import { StepsStage } from './StepsStage.tsx';
import { StillShowing } from './StillShowing.tsx';

const pictures: Record<Stage, () => React.ReactNode> = {
  steps: StepsStage,
  links: LinksStage,
  heads: HeadsStage,
  positions: PositionsStage,
  output: OutputStage,
};

/** Where we are, the ways to look, and the picture itself. */
export function StagePanel() {
  const stage = useApp((state) => state.stage);
  const hasRun = useApp((state) => state.run !== null);
  const pending = useApp((state) => state.engine.pending);
  const Picture = pictures[stage];
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <div className={styles.where}>
          <StageBreadcrumb />
          <StillShowing />
        </div>
        <StageViews />
      </div>
      <div className={styles.body} aria-busy={pending}>
        {hasRun ? <Picture /> : <Loading />}
      </div>
    </div>
  );
}
