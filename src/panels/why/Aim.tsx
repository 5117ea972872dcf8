import { useContext, useEffect, useMemo } from 'react';
import { useMessages } from '../../store/locale.ts';
import { predictionKey } from '../../store/predictions/open.ts';
import { tick, useFound } from '../../store/predictions/tried.ts';
import type { Run } from '../../trace/run.ts';
import type { Cell } from '../../view/geometry.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import type { Selection } from '../../view/selection.ts';
import { tryAt } from '../../view/tries/tries.ts';
import { Icon } from '../controls/Icon.tsx';
import { Prose } from '../controls/Prose.tsx';
import { useSlot } from '../slot.ts';
import styles from './ExplainColumn.module.css';
import { LateContext } from './late.ts';

type AimProps = {
  readonly run: Run;
  /** The same object while the cell alone is another. */
  readonly where: Selection;
  readonly cell: Cell;
  readonly children: string;
};

/** What to try at a step; it is ticked as soon as a cell is chosen that does it. */
export function Aim({ run, where, cell: { row, column }, children }: AimProps) {
  const { why: m } = useMessages();
  const time = useSlot((state) => state.time);
  const find = useMemo(() => tryAt(run, where, time), [run, where, time]);
  // What the page itself points at, or the mouse passes, nobody has found.
  const chosen = useSlot(({ pointedAt, preview }) => pointedAt?.step === where.step && !preview);
  const key = useSlot(predictionKey);
  const late = useContext(LateContext);
  useEffect(() => {
    const numbers = chosen && !late && find?.({ row, column });
    if (numbers) tick(key, numbers);
  }, [chosen, late, find, row, column, key]);
  const found = useFound(key);
  return (
    find && (
      <div className={styles.aim} data-found={found ? '' : undefined}>
        <p>
          <Prose>{children}</Prose>
        </p>
        <p role="status" className={styles.found}>
          {found && (
            <>
              <Icon name="check" />{' '}
              {m.found(found.map((number) => formatFixed(number)).join(' → '))}
            </>
          )}
        </p>
      </div>
    )
  );
}
