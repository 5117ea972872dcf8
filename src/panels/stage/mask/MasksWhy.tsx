import type { Run } from '../../../trace/run.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { Seen } from '../../why/Seen.tsx';
import { MaskVerdict } from './MaskVerdict.tsx';
import { useRowWays } from './useRowWays.ts';

const cancels = String.raw`\frac{e^{s_j} / Z}{\sum_{k \le i} e^{s_k} / Z} = \frac{e^{s_j}}{\sum_{k \le i} e^{s_k}}`;

/** Why only −∞ before softmax blocks, and what the other ways spend or leak. */
export function MasksWhy({ run }: { readonly run: Run }) {
  const { mask: m } = useLaterMessages();
  return (
    <>
      <h2 className={styles.question}>{m.question}</h2>
      <p className={styles.aim}>{m.predict}</p>
      <Texts texts={[m.text, m.afterText]} />
      <div className={styles.formula}>
        <Tex tex={cancels} />
      </div>
      <Texts texts={[m.inputText, m.decodeText]} />
      <Seen>
        <MasksSeen run={run} />
      </Seen>
    </>
  );
}

/** What the row on show spends on later words, and which ways come to the same. */
function MasksSeen({ run }: { readonly run: Run }) {
  const { mask: m } = useLaterMessages();
  const { words } = useWords();
  const { head, row, ways } = useRowWays(run);
  const [, times, , after] = ways;
  const name = words[attentionSides(head).query][row] ?? '';
  const blocks = (times?.late ?? 0) > 0;
  return (
    <>
      {blocks && (
        <p>{m.hereText(name, formatFixed(times?.late ?? 0), formatFixed(after?.sum ?? 1))}</p>
      )}
      <MaskVerdict run={run} />
    </>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className={styles.text}>
      <Prose>{text}</Prose>
    </p>
  ));
}
