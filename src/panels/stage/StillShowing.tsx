import { type Direction, languagesOf } from '../../language/direction.ts';
import { useMessages } from '../../store/locale.ts';
import { useSlot } from '../slot.ts';
import styles from './StagePanel.module.css';

/** When the text in the field cannot run, or not in its direction: whose numbers these still are. */
export function StillShowing() {
  const { stage: m, sentence } = useMessages();
  const text = useSlot(({ problem, run }) => (problem && run ? run.source.text : null));
  const shown = useSlot(({ run }) => run?.direction as Direction | undefined);
  const same = useSlot((state) => state.text === text);
  const turned = useSlot((state) => state.direction !== shown);
  if (text === null || !shown || (same && !turned)) return null;
  const { source, target } = languagesOf(shown);
  const pair = turned ? sentence.pair(sentence.languages[source], sentence.languages[target]) : '';
  return <p className={styles.stale}>{m.stillShowing(text, pair)}</p>;
}
