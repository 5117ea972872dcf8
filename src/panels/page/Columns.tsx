import { ToggleGroup } from 'radix-ui';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { ModelMap } from '../map/ModelMap.tsx';
import { PredictSwitch } from '../predict/PredictSwitch.tsx';
import { PresentingSign } from '../presenting/PresentingSign.tsx';
import { useShows } from '../shown.ts';
import { StagePanel } from '../stage/StagePanel.tsx';
import styles from './Columns.module.css';
import { type Sheet, useSheets } from './useSheets.ts';
import { WhySheet } from './WhySheet.tsx';

const all: readonly Sheet[] = ['map', 'stage', 'why'];
const mapless: readonly Sheet[] = ['stage', 'why'];

/**
 * Map · stage · why: side by side with room, three sheets to swipe without. For a projector the
 * question stands above the picture, and there is no map.
 */
export function Columns() {
  const { page: m } = useMessages();
  const presenting = useApp((state) => state.presenting);
  const mapped = useShows('map') && !presenting;
  const sheets = mapped ? all : mapless;
  const { track, current, goTo, onScroll } = useSheets(sheets);
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
      <div
        ref={track}
        className={styles.track}
        data-mapless={mapped ? undefined : ''}
        onScroll={onScroll}
      >
        {mapped && (
          <section className={styles.sheet} data-tour="map" aria-label={names.map}>
            <ModelMap />
          </section>
        )}
        <section
          id="stage"
          data-tour="picture"
          tabIndex={-1}
          className={`${styles.sheet} ${styles.stage}`}
          aria-label={names.stage}
        >
          <StagePanel />
        </section>
        <WhySheet className={styles.sheet} />
        {presenting && (
          <div className={styles.sign}>
            <PresentingSign />
            <PredictSwitch />
          </div>
        )}
      </div>
    </main>
  );
}
