import { ToggleGroup } from 'radix-ui';
import { useMessages } from '../../store/locale.ts';
import { ModelMap } from '../map/ModelMap.tsx';
import { StagePanel } from '../stage/StagePanel.tsx';
import styles from './Columns.module.css';
import { type Sheet, sheets, useSheets } from './useSheets.ts';
import { WhySheet } from './WhySheet.tsx';

/** Map · stage · why: side by side with room, three sheets to swipe without. */
export function Columns() {
  const { page: m } = useMessages();
  const { track, current, goTo, onScroll } = useSheets();
  const names = { map: m.mapSheet, stage: m.stageSheet, why: m.whySheet };
  return (
    <main className={styles.columns}>
      <ToggleGroup.Root
        type="single"
        orientation="vertical"
        className={styles.tabs}
        value={current}
        onValueChange={(value) => goTo((value || current) as Sheet)}
        aria-label={m.sheets}
      >
        {sheets.map((sheet) => (
          <ToggleGroup.Item key={sheet} value={sheet}>
            {names[sheet]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <div ref={track} className={styles.track} onScroll={onScroll}>
        <section className={styles.sheet} aria-label={names.map}>
          <ModelMap />
        </section>
        <section
          id="stage"
          tabIndex={-1}
          className={`${styles.sheet} ${styles.stage}`}
          aria-label={names.stage}
        >
          <StagePanel />
        </section>
        <WhySheet className={styles.sheet} />
      </div>
    </main>
  );
}
