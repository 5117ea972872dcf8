import { useMessages } from '../../../store/locale.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import { rowsSide } from '../../../view/parts/result.ts';
import { rowNameAt } from '../../../view/sentence/rowNames.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { usePart } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

/** What the residual stream is. */
export function NumbersWhy({ run }: { readonly run: Run }) {
  const { stage } = useMessages();
  const { parts } = useLaterMessages();
  const part = usePart();
  const { words } = useWords();
  const row = useSlot((state) => pointed(state).query);
  const { question, text } = parts.stream;
  const side = rowsSide(part);
  const word = stage.quote(marked(rowNameAt(side, words, row), side));
  return (
    <>
      <h2 className={styles.question}>
        <Prose chips>{question(word)}</Prose>
      </h2>
      <p className={styles.text}>
        <Prose>{text(run.dimensions)}</Prose>
      </p>
    </>
  );
}
