import styles from './App.module.css';
import { FormulaBar } from './panels/formula/FormulaBar.tsx';
import { GlossaryDoor } from './panels/glossary/GlossaryDoor.tsx';
import { MomentsPlace } from './panels/moments/MomentsPlace.tsx';
import { Columns } from './panels/page/Columns.tsx';
import { Header } from './panels/page/Header.tsx';
import { Notices } from './panels/page/Notices.tsx';
import { SentenceBar } from './panels/sentence/SentenceBar.tsx';

/** The page: header, sentence, three columns (map · stage · why), the formula at the foot. */
export function App() {
  return (
    <div className={styles.page} data-sizes="">
      <div className={styles.chrome}>
        <Header />
      </div>
      <div>
        <div className={styles.chrome}>
          <SentenceBar />
        </div>
        <Notices />
        <MomentsPlace />
      </div>
      <Columns />
      <footer className={styles.foot} data-tour="formula">
        <FormulaBar />
      </footer>
      <GlossaryDoor />
    </div>
  );
}
