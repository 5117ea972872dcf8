import styles from './App.module.css';
import { Columns } from './panels/Columns.tsx';
import { FormulaBar } from './panels/FormulaBar.tsx';
import { Header } from './panels/Header.tsx';
import { Notices } from './panels/Notices.tsx';
import { SentenceBar } from './panels/SentenceBar.tsx';

/** The page: header, sentence, three columns (map · stage · why), the formula at the foot. */
export function App() {
  return (
    <div className={styles.page}>
      <Header />
      <div>
        <SentenceBar />
        <Notices />
      </div>
      <Columns />
      <footer className={styles.foot}>
        <FormulaBar />
      </footer>
    </div>
  );
}
