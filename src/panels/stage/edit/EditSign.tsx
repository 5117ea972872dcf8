import { selectHead } from '../../../store/actions.ts';
import { setEdits } from '../../../store/lab/edits.ts';
import { type Edits, withoutHead } from '../../../view/edit/edits.ts';
import { Button } from '../../controls/Button.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from '../compare/useHeadName.ts';
import shared from '../switches/ChangedSign.module.css';
import styles from './EditStage.module.css';

type EditSignProps = {
  readonly all: Edits;
  /** Those that this run has words for. */
  readonly edits: Edits;
  readonly waiting: number;
};

/** Says that a model is on show that is not the trained one, and which heads are changed; leads to one, or puts it back. */
export function EditSign({ all, edits, waiting }: EditSignProps) {
  const { edit: m, switches } = useLaterMessages();
  const nameOf = useHeadName();
  const wait = waiting > 0 && <span className={styles.note}>{m.waiting(waiting)}</span>;
  if (edits.heads.length === 0) {
    return (
      <p className={shared.sign}>
        {switches.unchanged} {wait}
      </p>
    );
  }
  return (
    <div className={shared.sign} data-changed="" role="status">
      <b>{switches.changed}</b>
      {edits.heads.map(({ where, edits: own }) => {
        const name = nameOf(where);
        return (
          <span key={name} className={styles.head}>
            <Button
              className={shared.chip}
              title={m.showHead(name)}
              onClick={() => selectHead(where)}
            >
              {m.headChanges(name, own.length)}
            </Button>
            <Button
              className={shared.chip}
              aria-label={m.putBack(name)}
              title={m.putBack(name)}
              onClick={() => setEdits(withoutHead(all, where))}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </span>
        );
      })}
      {wait}
    </div>
  );
}
