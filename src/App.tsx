import styles from './App.module.css';
import { ExplainColumn } from './panels/ExplainColumn.tsx';
import { FormulaBar } from './panels/FormulaBar.tsx';
import { StagePanel } from './panels/StagePanel.tsx';

/** The page: header, sentence, three columns (map · stage · why), the formula at the foot. */
export function App() {
  return (
    <div className={styles.page}>
      <header />
      <section />
      <main className={styles.columns}>
        <section className={styles.column} />
        <section className={styles.stage}>
          <StagePanel />
        </section>
        <section className={styles.column}>
          <ExplainColumn />
        </section>
      </main>
      <footer className={styles.foot}>
        <FormulaBar />
      </footer>
    </div>
  );
}
