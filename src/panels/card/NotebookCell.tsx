import { useState } from 'react';
import { notebookCell } from '../../files/torch/notebook.ts';
import { attentionAt } from '../../trace/topology.ts';
import { Button } from '../controls/Button.tsx';
import { copy } from '../controls/copy.ts';
import { useHead } from '../selected.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import styles from './TakeAway.module.css';
import type { Of } from './TakenFiles.tsx';

function useCell({ run, names }: Of): string {
  const head = useHead();
  const tokens = run.source.ids.map((id) => run.vocabulary[id] ?? '<unk>');
  return notebookCell({ names, tokens, attention: attentionAt(head).path, head: head.head });
}

/** Ten lines of Python that say what the page shows. */
export function NotebookCell(of: Of) {
  const { taking: m } = useLaterMessages();
  const [told, setTold] = useState('');
  const cell = useCell(of);
  return (
    <>
      <h3>{m.cell}</h3>
      <p>{m.cellIntro}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus. */}
      <pre className={styles.cell} tabIndex={0} data-testid="notebook-cell">
        <code>{cell}</code>
      </pre>
      <p className={styles.copy}>
        <Button onClick={async () => setTold((await copy(cell)) ? m.copied : m.notCopied)}>
          {m.copy}
        </Button>
        <span role="status">{told}</span>
      </p>
    </>
  );
}
