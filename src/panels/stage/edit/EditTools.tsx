import { useState } from 'react';
import { redoEdit, resetEdits, setEdits, undoEdit, useEditPast } from '../../../store/lab/edits.ts';
import { pointerWithin } from '../../../store/within.ts';
import type { Run } from '../../../trace/run.ts';
import { type Choice, choices, editBy, type Scope } from '../../../view/edit/choices.ts';
import type { Edit, Edits } from '../../../view/edit/edits.ts';
import { Button } from '../../controls/Button.tsx';
import { Toggle } from '../../controls/Toggle.tsx';
import { useHead } from '../../selected.ts';
import { useSlotShallow } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { ChoiceButtons } from './ChoiceButtons.tsx';
import styles from './EditStage.module.css';
import { HeadSelect, useHeadBeside } from './HeadSelect.tsx';

type EditToolsProps = {
  readonly run: Run;
  readonly all: Edits;
  readonly onEdit: (edit: Edit) => void;
};

/** What takes the place of a row or of all rows, whether rows are divided by their sums, and the way back. */
export function EditTools({ run, all, onEdit }: EditToolsProps) {
  const { edit: m } = useLaterMessages();
  const where = useHead();
  const [scope, setScope] = useState<Scope>('row');
  const [from, setFrom] = useHeadBeside(run);
  const cell = useSlotShallow((state) => {
    const { query, key } = pointerWithin(state);
    return { row: query, column: key };
  });
  const chosen = { where, scope, cell, from };
  const put = (choice: Choice) => onEdit(editBy(choice, chosen));
  return (
    <div className={styles.row}>
      {/* biome-ignore lint/a11y/useSemanticElements: some buttons under one name, nothing to send. */}
      <div role="group" aria-label={m.replace} className={styles.tools}>
        <Toggle<Scope>
          look="underlined"
          label={m.scope}
          value={scope}
          options={[
            ['row', m.scopes.row],
            ['head', m.scopes.head],
          ]}
          onChoose={setScope}
        />
        <ChoiceButtons {...{ run, choices, chosen }} onChoose={put} />
        <HeadSelect {...{ run, from }} onChoose={setFrom} />
      </div>
      <span className={styles.sums}>
        <span aria-hidden="true">{m.sums}</span>
        <Toggle<'divided' | 'kept'>
          look="underlined"
          label={m.sums}
          value={all.renormalised ? 'divided' : 'kept'}
          options={[
            ['divided', m.sum.divided],
            ['kept', m.sum.kept],
          ]}
          onChoose={(sum) => setEdits({ ...all, renormalised: sum === 'divided' })}
        />
      </span>
      <PastButtons />
    </div>
  );
}

function PastButtons() {
  const { edit: m, switches } = useLaterMessages();
  const { undo, redo } = useEditPast();
  return (
    <span className={styles.past}>
      <Button disabled={!undo} aria-keyshortcuts="Control+Z" onClick={undoEdit}>
        {m.undo}
      </Button>
      <Button disabled={!redo} aria-keyshortcuts="Control+Shift+Z" onClick={redoEdit}>
        {m.redo}
      </Button>
      <Button disabled={!undo} onClick={resetEdits}>
        {switches.reset}
      </Button>
    </span>
  );
}
