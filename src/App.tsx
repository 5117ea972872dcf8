import styles from './App.module.css';
import { ExplainColumn } from './panels/ExplainColumn.tsx';
import { FormulaBar } from './panels/FormulaBar.tsx';
import { Header } from './panels/Header.tsx';
import { ModelMap } from './panels/ModelMap.tsx';
import { Notices } from './panels/Notices.tsx';
import { SentenceBar } from './panels/SentenceBar.tsx';
import { StagePanel } from './panels/StagePanel.tsx';
import { useMessages } from './store/locale.ts';

/** The page: header, sentence, three columns (map · stage · why), the formula at the foot. */
export function App() {
  const { shell: m } = useMessages();
  return (
    <div className={styles.page}>
      <Header />
      <div>
        <SentenceBar />
        <Notices />
      </div>
      <main className={styles.columns}>
        <section className={styles.column} aria-label={m.mapSheet}>
          <ModelMap />
        </section>
        <section id="stage" tabIndex={-1} className={styles.stage} aria-label={m.stageSheet}>
          <StagePanel />
        </section>
        <section className={styles.column} aria-label={m.whySheet}>
          <ExplainColumn />
        </section>
      </main>
      <footer className={styles.foot}>
        <FormulaBar />
      </footer>
    </div>
  );
}
