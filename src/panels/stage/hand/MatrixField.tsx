import { useId } from 'react';
import { useApp } from '../../../store/app.ts';
import { resize, rowsOfMost, setMatrix } from '../../../store/hand/actions.ts';
import type { BenchMatrix } from '../../../view/hand/bench.ts';
import { mostFeatures } from '../../../view/hand/bench.ts';
import { Button } from '../../controls/Button.tsx';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { CellGrid } from './CellGrid.tsx';
import styles from './HandStage.module.css';
import { MatrixProblem } from './MatrixProblem.tsx';
import { plain } from './names.ts';
import { SizeField } from './SizeField.tsx';

type FieldProps = { readonly matrix: BenchMatrix };

/** One matrix of the bench, its size and what is wrong with it; all but X can be left out. */
export function MatrixField({ matrix }: FieldProps) {
  const { hand: m } = useLaterMessages();
  const cells = useApp((state) => state.hand.inputs.cells[matrix]);
  const id = useId();
  const name = m.matrices[matrix];
  return (
    <section className={styles.matrix} aria-label={plain(name)} data-matrix={matrix}>
      <h3 className={styles.name}>
        <Prose>{name}</Prose>
        {cells && <Size matrix={matrix} />}
        {matrix !== 'x' && cells && (
          <Button
            look="bare"
            aria-label={m.leaveOut(plain(name))}
            onClick={() => setMatrix(matrix, null)}
          >
            <Prose>{m.leaveOut(name)}</Prose>
          </Button>
        )}
      </h3>
      {cells ? (
        <>
          <CellGrid matrix={matrix} cells={cells} told={id} />
          <MatrixProblem matrix={matrix} id={id} />
        </>
      ) : (
        <LeftOut matrix={matrix} />
      )}
    </section>
  );
}

function LeftOut({ matrix }: FieldProps) {
  const { hand: m } = useLaterMessages();
  const width = useApp((state) => state.hand.inputs.cells.x?.[0]?.length ?? 1);
  const identity = Array.from({ length: width }, (_, row) =>
    Array.from({ length: width }, (_, column) => (row === column ? '1' : '0')),
  );
  return (
    <p className={styles.note}>
      {m.identity}{' '}
      <Button onClick={() => setMatrix(matrix, identity)}>
        {m.add(plain(m.matrices[matrix]))}
      </Button>
    </p>
  );
}

function Size({ matrix }: FieldProps) {
  const { hand: m } = useLaterMessages();
  const cells = useApp((state) => state.hand.inputs.cells[matrix]) ?? [];
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const name = plain(m.matrices[matrix]);
  return (
    <span className={styles.size}>
      <SizeField
        label={m.rowsOf(name)}
        value={rows}
        most={rowsOfMost(matrix)}
        onChange={(wanted) => resize(matrix, wanted, columns)}
      />
      ×
      <SizeField
        label={m.columnsOf(name)}
        value={columns}
        most={mostFeatures}
        onChange={(wanted) => resize(matrix, rows, wanted)}
      />
    </span>
  );
}
