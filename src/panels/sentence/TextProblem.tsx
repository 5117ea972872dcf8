import { useMessages } from '../../store/locale.ts';
import { Icon } from '../controls/Icon.tsx';
import { useSlot } from '../slot.ts';
import styles from './SentenceBar.module.css';

/** Why the text in the field cannot run; stands where its tokens would. */
export function TextProblem() {
  const m = useMessages();
  const problem = useSlot((state) => state.problem);
  if (!problem) return null;
  return (
    <p className={styles.hint} id="sentence-problem" role="status">
      {problem.code !== 'text-empty' && <Icon name="warning" />}
      {m.problems[problem.code](problem.params)}
    </p>
  );
}
