import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import type { Cell } from '../../../view/geometry.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { made, type PictureProps, placed, shapeOf } from './picture.ts';
import styles from './SplitStage.module.css';

type Props = PictureProps & { readonly name: string; readonly cell: Cell };

/** One matrix a head, and what each makes. */
export function HeadsProducts({ split, step, layout, scales, name, cell }: Props) {
  const { split: m } = useLaterMessages();
  const chosen = useHead().head;
  const { heads } = split;
  const [first] = layout.heads;
  return (
    <>
      {first && (
        <div className={styles.caption} style={{ ...placed(first.matrix), translate: '0 -100%' }}>
          <Prose>{m.each(name, heads.length)}</Prose>
        </div>
      )}
      {heads.map(({ matrix, product }, head) => {
        const place = layout.heads[head];
        const column = cell.column - head * matrix.columns;
        const here = column >= 0 && column < matrix.columns;
        return (
          place && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a head is its place
            <div key={head} data-chosen={head === chosen || undefined}>
              <div className={styles.piece} style={placed(place.matrix)}>
                <MatrixGrid
                  matrix={matrix}
                  scale={scales.weights}
                  label={m.label(`${m.head(head + 1)}: ${name}`, shapeOf(matrix))}
                  width={place.matrix.width}
                  height={place.matrix.height}
                  columnRole="plain"
                  cell={here ? { row: -1, column } : null}
                />
              </div>
              <div className={styles.piece} style={placed(place.product)}>
                <MatrixGrid
                  matrix={product}
                  scale={scales.product}
                  label={m.label(`${m.head(head + 1)}: ${made[step]}`, shapeOf(product))}
                  width={place.product.width}
                  height={place.product.height}
                  rowRole="plain"
                  columnRole="plain"
                  cell={{ row: cell.row, column: here ? column : -1 }}
                />
                <small className={styles.number}>{head + 1}</small>
              </div>
            </div>
          )
        );
      })}
    </>
  );
}
