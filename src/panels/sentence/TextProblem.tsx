import { languagesOf } from '../../language/direction.ts';
import { useMessages } from '../../store/locale.ts';
import { directionReading } from '../../store/session/drafts.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useSession } from '../session.ts';
import { useSlot } from '../slot.ts';
import styles from './SentenceBar.module.css';

/** Why the text in the field cannot run; stands where its tokens would. */
export function TextProblem() {
  const m = useMessages();
  const problem = useSlot((state) => state.problem);
  if (!problem) return null;
  return (
    <div className={styles.hint}>
      {problem.code !== 'text-empty' && <Icon name="warning" />}
      <p id="sentence-problem" role="status">
        {m.problems[problem.code](problem.params)}
      </p>
      {problem.code === 'text-other-language' && <ReadAs found={String(problem.params.found)} />}
    </div>
  );
}

/** The way to have the same text read as what it is, where a model can. */
function ReadAs({ found }: { readonly found: string }) {
  const { sentence: m } = useMessages();
  const { ask } = useSession();
  const direction = useSlot((state) => state.direction);
  const other = directionReading(found, languagesOf(direction).source);
  if (!other) return null;
  const { source, target } = languagesOf(other);
  const pair = m.pair(m.languages[source], m.languages[target]);
  return (
    <Button
      className={styles.readAs}
      aria-label={m.readAs(pair)}
      title={m.readAs(pair)}
      onClick={() => ask({ direction: other })}
    >
      {pair}
    </Button>
  );
}
