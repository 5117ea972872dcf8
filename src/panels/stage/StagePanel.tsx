import { useApp } from '../../store/app.ts';
import type { View } from '../../view/selection.ts';
import { HeadsStage } from './heads/HeadsStage.tsx';
import { Loading } from './Loading.tsx';
import { LinksStage } from './links/LinksStage.tsx';
import { OutputStage } from './output/OutputStage.tsx';
import { PositionsStage } from './positions/PositionsStage.tsx';
import { StageBreadcrumb } from './StageBreadcrumb.tsx';
import styles from './StagePanel.module.css';
import { StageViews } from './StageViews.tsx';
import { StillShowing } from './StillShowing.tsx';
import { StepsStage } from './steps/StepsStage.tsx';

const pictures: Record<View, () => React.ReactNode> = {
  steps: StepsStage,
  links: LinksStage,
  heads: HeadsStage,
  positions: PositionsStage,
  output: OutputStage,
};

/** Where we are, the ways to look, and the picture itself. */
export function StagePanel() {
  const view = useApp((state) => state.view);
  const hasRun = useApp((state) => state.run !== null);
  const pending = useApp((state) => state.engine.pending);
  const Picture = pictures[view];
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
