import { type Direction, languagesOf } from '../../language/direction.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import styles from './StagePanel.module.css';

/** When the text in the field cannot run, or not in its direction: whose numbers these still are. */
export function StillShowing() {
  const { stage: m, sentence } = useMessages();
  const text = useApp(({ problem, run }) => (problem && run ? run.source.text : null));
  const shown = useApp(({ run }) => run?.direction as Direction | undefined);
  const same = useApp((state) => state.text === text);
  const turned = useApp((state) => state.direction !== shown);
  if (text === null || !shown || (same && !turned)) return null;
  const { source, target } = languagesOf(shown);
  const pair = turned ? sentence.pair(sentence.languages[source], sentence.languages[target]) : '';
  return <p className={styles.stale}>{m.stillShowing(text, pair)}</p>;
}
