import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { RowSums, sumGutter } from '../../../charts/matrix/RowSums.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { point, preview } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { pointed } from '../../../store/pointed.ts';
import { useTheme } from '../../../store/theme.ts';
import { pointerWithin } from '../../../store/within.ts';
import type { Run } from '../../../trace/run.ts';
import { steppedWeight } from '../../../view/edit/drag.ts';
import type { Edit, Edits } from '../../../view/edit/edits.ts';
import { editedPattern } from '../../../view/edit/weights.ts';
import { attentionSides, headPattern } from '../../../view/heads/heads.ts';
import { mapLayout } from '../../../view/matrix/fit.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at } from '../../../view/matrix/matrix.ts';
import { weightScale } from '../../../view/matrix/scales.ts';
import { queryName } from '../../../view/sentence/rowNames.ts';
import { isBlockedAt, isCausal } from '../../../view/steps/mask.ts';
import { useHead } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlotShallow } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from '../compare/useHeadName.ts';
import { useHeadPattern } from '../heads/useHeadPattern.ts';
import { CellField, type Typed } from './CellField.tsx';
import styles from './EditStage.module.css';
import { useDrag } from './useDrag.ts';
import type { useEdited } from './useEdited.ts';

/** The foot that a map's layout leaves, in CSS pixels: what stands there is a line of its own here. */
const foot = 36;

const laterKey = (row: number, column: number) => column > row;

type EditedMapProps = {
  readonly run: Run;
  /** With what is being dragged. */
  readonly edits: Edits;
  readonly outcome: Pick<ReturnType<typeof useEdited>, 'comparison' | 'current'>;
  readonly onDraft: (edit: Edit | null) => void;
  readonly onEdit: (edit: Edit) => void;
};

/** The head's pattern as the edited model has it, and what was given. */
function useShownPattern({
  run,
  edits,
  outcome,
}: Pick<EditedMapProps, 'run' | 'edits' | 'outcome'>) {
  const head = useHead();
  const own = useMemo(() => editedPattern(run, edits, head), [run, edits, head]);
  const { comparison, current } = outcome;
  return useMemo(() => {
    // Once it is computed: an earlier head that is changed moves this one's other weights, too.
    const computed = current && comparison ? headPattern(comparison.other, head) : own.matrix;
    return { ...own, matrix: computed };
  }, [own, current, comparison, head]);
}

/** The weights of the head on show: a cell is dragged, typed over, or stepped by + and −. */
export function EditedMap({ run, edits, outcome, onDraft, onEdit }: EditedMapProps) {
  const { edit: m, heads } = useLaterMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const head = useHead();
  const name = useHeadName()(head);
  const scale = weightScale(useTheme());
  const { langs } = useWords();
  const { tokens, rows, pattern } = useHeadPattern(run);
  const { matrix, given, touched } = useShownPattern({ run, edits, outcome });
  const hovered = useSlotShallow(pointed);
  const locked = useSlotShallow(pointerWithin);
  const cell = { row: locked.query, column: locked.key };
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  const canDrag = ({ row, column }: typeof cell) => row < rows && !isBlockedAt(head, row, column);
  const drag = useDrag({ given, canDrag, onDraft, onEdit });
  const sides = attentionSides(head);
  const labels = {
    rowLabels: tokens.queries,
    columnLabels: tokens.keys,
    rowLang: langs[sides.query],
    columnLang: langs[sides.key],
  };
  const describe = (query: number, key: number) => {
    const [one, other] = [queryName(tokens, query), tokens.keys[key] ?? ''];
    if (isBlockedAt(head, query, key)) return m.masked(one, other);
    return heads.cell(one, other, formatFixed(at(matrix, query, key), 3));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = stepOf(event.key);
    const digit = /^[\d.,]$/.test(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey || !(direction || digit)) return;
    if (!canDrag(cell)) return;
    event.preventDefault();
    if (direction) {
      const weight = steppedWeight(at(given, cell.row, cell.column), direction);
      return onEdit({ kind: 'cell', query: cell.row, key: cell.column, weight });
    }
    setTyped({ ...cell, text: event.key });
    field.current?.focus();
  };
  const place =
    room && mapLayout(pattern, tokens, { ...room, height: room.height + foot }, sumGutter);
  return (
    <section className={styles.editor}>
      <div ref={box} className={styles.large}>
        {place && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the grid in it has the focus and its name.
          <div
            ref={grid}
            className={styles.map}
            style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
            {...drag}
            onKeyDown={onKeyDown}
          >
            <MatrixGrid
              {...labels}
              rowMade={tokens.made}
              matrix={matrix}
              scale={scale}
              label={m.map(name)}
              width={place.width}
              height={place.height}
              type={place.type}
              cell={{ row: hovered.query, column: hovered.key }}
              rowRole="query"
              columnRole="key"
              numbers={pattern.columns <= 10 && pattern.rows <= 10 ? 'all' : 'focus'}
              blocked={isCausal(head) ? laterKey : undefined}
              fadedAfterRow={rows - 1}
              describe={describe}
              tooltip={false}
              onPreview={(one) => preview(one && one.row < rows ? one : null)}
              onSelect={(one) => point({ query: one.row, key: one.column })}
              onEnter={enterMatrix}
            />
            <RowSums
              matrix={matrix}
              height={place.height}
              row={hovered.query}
              fadedAfterRow={rows - 1}
            />
          </div>
        )}
      </div>
      <CellField
        {...{ head, cell, tokens, given, matrix, trained: pattern, typed, field, onEdit }}
        divided={edits.renormalised && touched.includes(cell.row)}
        onTyped={setTyped}
        onDone={() => grid.current?.querySelector<HTMLElement>('[role=grid]')?.focus()}
      />
      <HiddenTable
        {...labels}
        rowLabels={tokens.queries.map((_, query) => queryName(tokens, query))}
        matrix={matrix}
        caption={m.map(name)}
      />
    </section>
  );
}

function stepOf(key: string): 1 | -1 | null {
  if (key === '+' || key === '=') return 1;
  return key === '-' || key === '_' || key === '−' ? -1 : null;
}
