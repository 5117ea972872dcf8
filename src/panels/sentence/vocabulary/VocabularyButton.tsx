import { useState } from 'react';
import { useMessages } from '../../../store/locale.ts';
import { arriving } from '../../../store/session/arriving.ts';
import { Button } from '../../controls/Button.tsx';
import { LaterDialog } from '../../controls/LaterDialog.tsx';
import { useSlot } from '../../slot.ts';
import styles from '../SentenceBar.module.css';

export const vocabularyDialog = arriving(
  () => import('./VocabularyDialog.tsx'),
  'VocabularyDialog',
);

/** Opens the list of all words that the model at work knows. */
export function VocabularyButton() {
  const { sentence: m } = useMessages();
  const [open, setOpen] = useState(false);
  const ready = useSlot(({ run, direction }) => run?.direction === direction);
  return (
    <>
      <Button
        look="bare"
        className={styles.menu}
        title={m.vocabularyTitle}
        disabled={!ready}
        onClick={() => setOpen(true)}
      >
        {m.vocabulary}
      </Button>
      {open && <LaterDialog of={vocabularyDialog} onClose={() => setOpen(false)} />}
    </>
  );
}
