import { useMessages } from '../../../store/locale.ts';
import type { Picture } from '../../../view/steps/pipeline.ts';
import { Prose } from '../../controls/Prose.tsx';
import styles from './StepNote.module.css';
import { StepTable } from './StepTable.tsx';

/** The foot of the board: the result as a table, and which factor is not there to be shown. */
export function StepTools({ picture }: { readonly picture: Picture }) {
  const { steps: m } = useMessages();
  const { lacks } = picture;
  return (
    <>
      {lacks && (
        <p className={styles.lacks}>
          <Prose>{m.board.lacks(m.names[lacks])}</Prose>
        </p>
      )}
      <StepTable picture={picture} />
    </>
  );
}
