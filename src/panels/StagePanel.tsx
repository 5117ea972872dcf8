import { useApp } from '../store/app.ts';
import type { Stage } from '../view/selection.ts';
import { HeadsStage } from './HeadsStage.tsx';
import { LinksStage } from './LinksStage.tsx';
import { OutputStage } from './OutputStage.tsx';
import { PositionsStage } from './PositionsStage.tsx';
import { StageBreadcrumb } from './StageBreadcrumb.tsx';
import styles from './StagePanel.module.css';
import { StageViews } from './StageViews.tsx';
import { StepsStage } from './StepsStage.tsx';

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
  const Picture = pictures[stage];
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <StageBreadcrumb />
        <StageViews />
      </div>
      <div className={styles.body}>{hasRun && <Picture />}</div>
    </div>
  );
}
