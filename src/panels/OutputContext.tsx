import { useMessages } from '../store/locale.ts';
import type { Run } from '../trace/run.ts';
import styles from './OutputStage.module.css';
import { useWords } from './useWords.ts';

type OutputContextProps = { readonly run: Run; readonly step: number };

/** What the decoder was fed at this step, and what it had produced before. */
export function OutputContext({ run, step }: OutputContextProps) {
  const { output } = useMessages();
  const { langs } = useWords();
  const before = run.target.tokens.slice(0, step).join(langs.target === 'zh-CN' ? '' : ' ');
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
