import { useMemo, useState } from 'react';
import { setEdits } from '../../../store/lab/edits.ts';
import type { Run } from '../../../trace/run.ts';
import { type Edit, withEdit } from '../../../view/edit/edits.ts';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { BeforeAndAfter } from '../switches/BeforeAndAfter.tsx';
import { EditedMap } from './EditedMap.tsx';
import { EditSign } from './EditSign.tsx';
import styles from './EditStage.module.css';
import { EditTold } from './EditTold.tsx';
import { EditTools } from './EditTools.tsx';
import { useEdited } from './useEdited.ts';
import { useEdits } from './useEdits.ts';
import { useUndoKeys } from './useUndoKeys.ts';

/** The weights of the head on show, to be written over, beside what comes of it. */
export function EditStage({ run }: { readonly run: Run }) {
  const { edit: m } = useLaterMessages();
  const { all, edits, waiting } = useEdits(run);
  const head = useHead();
  const [draft, setDraft] = useState<Edit | null>(null);
  const [full, setFull] = useState(false);
  const shown = useMemo(() => (draft ? withEdit(edits, head, draft) : edits), [edits, head, draft]);
  const outcome = useEdited(run, shown);
  useUndoKeys();
  const make = (edit: Edit) => {
    setDraft(null);
    setFull(!setEdits(withEdit(all, head, edit)));
  };
  return (
    <Frame className={styles.stage} tools={<EditTools run={run} all={all} onEdit={make} />}>
      <div className={styles.room}>
        <div className={styles.both}>
          <EditSign {...{ all, edits, waiting }} />
          <BeforeAndAfter
            run={run}
            changed={outcome.changed}
            none={shown.heads.length > 0 ? '…' : undefined}
          />
          {full && <p role="alert">{m.full}</p>}
        </div>
        <EditedMap {...{ run, edits: shown, outcome }} onDraft={setDraft} onEdit={make} />
        <EditTold {...{ run, outcome }} edited={shown.heads.length > 0} />
      </div>
    </Frame>
  );
}
