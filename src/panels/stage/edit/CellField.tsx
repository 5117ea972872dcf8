import type { KeyboardEvent, RefObject } from 'react';
import { steppedWeight, typedWeight } from '../../../view/edit/drag.ts';
import { type Edit, thousand } from '../../../view/edit/edits.ts';
import type { Cell } from '../../../view/geometry.ts';
import type { AttentionTokens } from '../../../view/heads/heads.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at, type Matrix, rowOf } from '../../../view/matrix/matrix.ts';
import type { AttentionHead } from '../../../view/parts/part.ts';
import { queryName } from '../../../view/sentence/rowNames.ts';
import { isBlockedAt } from '../../../view/steps/mask.ts';
import { Button } from '../../controls/Button.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './EditStage.module.css';

/** What is being typed, and of which cell. */
export type Typed = Cell & { readonly text: string };

type CellFieldProps = {
  readonly head: AttentionHead;
  readonly cell: Cell;
  readonly tokens: AttentionTokens;
  readonly given: Matrix;
  readonly matrix: Matrix;
  readonly trained: Matrix;
  /** Whether the row is one that is divided by its sum. */
  readonly divided: boolean;
  readonly typed: Typed | null;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onTyped: (typed: Typed | null) => void;
  readonly onEdit: (edit: Edit) => void;
  /** Back to the matrix. */
  readonly onDone: () => void;
};

/** The chosen cell by its words: its weight as a number to be typed over or stepped, and what the row makes of it. */
export function CellField(props: CellFieldProps) {
  const { head, cell, tokens, given, matrix, trained, divided } = props;
  const { edit: m } = useLaterMessages();
  const { row, column } = cell;
  const [query, key] = [queryName(tokens, row), tokens.keys[column] ?? ''];
  const sum = formatFixed(rowOf(given, row).reduce((total, one) => total + one, 0));
  const own = formatFixed(at(given, row, column), 3);
  const told = divided
    ? m.divided(own, sum, formatFixed(at(matrix, row, column), 3))
    : m.sumIs(sum);
  return (
    <div className={styles.cell}>
      <p className={styles.pair}>
        <b data-side="query">{query}</b> → <b data-side="key">{key}</b>
      </p>
      {isBlockedAt(head, row, column) ? (
        <p className={styles.note}>{m.maskedHere}</p>
      ) : (
        <>
          <NumberField {...props} label={m.weightOf(query, key)} weight={at(given, row, column)} />
          <p className={styles.sum}>
            <output aria-live="polite">{told}</output>{' '}
            <span className={styles.note}>
              {m.wasTrained(formatFixed(at(trained, row, column), 3))}
            </span>
          </p>
        </>
      )}
    </div>
  );
}

type NumberFieldProps = CellFieldProps & { readonly label: string; readonly weight: number };

function NumberField(props: NumberFieldProps) {
  const { cell, typed, field, label, weight, onTyped, onEdit, onDone } = props;
  const { edit: m } = useLaterMessages();
  const draft = typed?.row === cell.row && typed.column === cell.column ? typed.text : null;
  const wrong = draft !== null && draft.trim() !== '' && typedWeight(draft) === null;
  const give = (to: number) => {
    onEdit({ kind: 'cell', query: cell.row, key: cell.column, weight: to });
  };
  const take = (): boolean => {
    const wanted = draft === null ? null : typedWeight(draft);
    if (wrong) return false;
    if (wanted !== null && wanted !== Math.round(weight * thousand)) give(wanted);
    onTyped(null);
    return true;
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' && take()) onDone();
    if (key !== 'Escape') return;
    onTyped(null);
    onDone();
  };
  return (
    <span className={styles.number}>
      <Button aria-label={m.less} title={m.less} onClick={() => give(steppedWeight(weight, -1))}>
        −
      </Button>
      <input
        ref={field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={wrong || undefined}
        value={draft ?? formatFixed(weight, 3)}
        onChange={({ target }) => onTyped({ ...cell, text: target.value })}
        onFocus={({ target }) => draft === null && target.select()}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      <Button aria-label={m.more} title={m.more} onClick={() => give(steppedWeight(weight, 1))}>
        +
      </Button>
      {wrong && (
        <span role="alert" className={styles.wrong}>
          {m.notWeight}
        </span>
      )}
    </span>
  );
}
