import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import styles from './StagePanel.module.css';

/** When the text in the field cannot run: whose numbers these still are. */
export function StillShowing() {
  const { shell: m } = useMessages();
  const text = useApp(({ problem, run, text: written }) =>
    problem && run && run.source.text !== written ? run.source.text : null,
  );
  return text === null ? null : <p className={styles.stale}>{m.stillShowing(text)}</p>;
}
