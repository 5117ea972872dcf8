import { useMemo, useState } from 'react';
import { MatrixGrid } from '../../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../../charts/useSize.ts';
import { enterMatrix } from '../../../../store/entered.ts';
import { useTheme } from '../../../../store/theme.ts';
import type { Cell } from '../../../../view/geometry.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { niceBound, signedScale } from '../../../../view/matrix/scales.ts';
import { matrixFrom } from '../../../../view/projections/numbers.ts';
import type { Form } from '../../../../view/projections/products.ts';
import { Prose } from '../../../controls/Prose.tsx';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import styles from '../ProjectionsStage.module.css';

type FormPictureProps = {
  readonly form: Form;
  readonly cell: Cell;
  /** The product that is told of while none is pointed at. */
  readonly largest: Cell;
};

/** Of the strips that are the words' own numbers, and between them and the matrix. */
const [strip, gap] = [12, 4];
/** Of what is told of a product. */
const foot = 40;

/** W_Q W_Kᵀ with the query's word at its left and the key's above it, number against number. */
export function FormPicture({ form, cell: { row, column }, largest }: FormPictureProps) {
  const { products: m } = useLaterMessages().projections;
  const [box, room] = useSize<HTMLDivElement>();
  const theme = useTheme();
  const [hovered, setHovered] = useState<Cell | null>(null);
  const [chosen, setChosen] = useState<Cell | null>(null);
  const cell = hovered ?? chosen ?? largest;
  const matrix = useMemo(() => matrixFrom(form.form), [form]);
  const [x, y] = [form.asking[row] ?? [], form.lookedAt[column] ?? []];
  const scale = useMemo(() => signedScale(theme, niceBound(matrix.data)), [theme, matrix]);
  const words = useMemo(
    () => signedScale(theme, niceBound([...form.asking, ...form.lookedAt].flat())),
    [theme, form],
  );
  const told = ({ row: a, column: b }: Cell) => {
    const [left, middle, right] = [x[a] ?? 0, form.form[a]?.[b] ?? 0, y[b] ?? 0];
    const made = formatFixed(left * middle * right, 3);
    const print = (value: number) => formatFixed(value);
    return m.formCell(a + 1, b + 1, print(left), print(middle), print(right), made);
  };
  const side = room && Math.max(64, Math.min(room.width, room.height - foot) - strip - gap);
  return (
    <figure className={styles.figure} data-form="">
      <figcaption>
        <Prose>{m.form}</Prose>
      </figcaption>
      <div ref={box} className={styles.grid}>
        {side && (
          <div className={styles.form} style={{ gap, gridTemplateColumns: `${strip}px ${side}px` }}>
            <span />
            <MatrixGrid
              matrix={matrixFrom([y])}
              scale={words}
              label={m.lookedAt}
              width={side}
              height={strip}
              columnRole="key"
              cell={{ row: -1, column: cell.column }}
            />
            <MatrixGrid
              matrix={matrixFrom(x.map((value) => [value]))}
              scale={words}
              label={m.asking}
              width={strip}
              height={side}
              rowRole="query"
              cell={{ row: cell.row, column: -1 }}
            />
            <MatrixGrid
              {...{ matrix, scale, cell }}
              label={m.formLabel(matrix.rows)}
              width={side}
              height={side}
              rowRole="query"
              columnRole="key"
              tooltip={false}
              describe={(a, b) => told({ row: a, column: b })}
              onPreview={setHovered}
              onSelect={setChosen}
              onEnter={enterMatrix}
            />
          </div>
        )}
        <p aria-hidden="true" className={styles.told}>
          {told(cell)}
        </p>
      </div>
    </figure>
  );
}
