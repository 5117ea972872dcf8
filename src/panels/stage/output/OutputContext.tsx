import type { Run } from '../../../trace/run.ts';
import { written } from '../../../view/output/output.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './OutputStage.module.css';

/** As many words as fit a line. */
const recent = 8;

type OutputContextProps = { readonly run: Run; readonly step: number };

/** What the decoder was fed at this step, and what it had produced before. */
export function OutputContext({ run, step }: OutputContextProps) {
  const { output } = useLaterMessages();
  const { langs } = useWords();
  const before = written(run.target.tokens, step, recent).join(langs.target === 'zh-CN' ? '' : ' ');
  return (
    <p className={styles.context}>
      <span>
        {output.fedIn} <b lang={langs.target}>{run.target.inputs[step]}</b>
      </span>
      <span>
        {output.soFar} <b lang={langs.target}>{before || '–'}</b>
      </span>
    </p>
  );
}
