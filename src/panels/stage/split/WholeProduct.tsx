import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { enterMatrix } from '../../../store/entered.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Cell } from '../../../view/geometry.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at } from '../../../view/matrix/matrix.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { made, type PictureProps, placed, type RowNames, shapeOf } from './picture.ts';
import styles from './SplitStage.module.css';

type Props = PictureProps & {
  readonly name: string;
  readonly rows: RowNames;
  readonly pointing: {
    readonly cell: Cell;
    readonly setHovered: (cell: Cell | null) => void;
    readonly choose: (cell: Cell) => void;
  };
};

/** One matrix for all heads, and what it makes. */
export function WholeProduct(props: Props) {
  const { split, step, layout, scales, name, rows, pointing } = props;
  const { split: m } = useLaterMessages();
  const { stage } = useMessages();
  const { whole, product, heads } = split;
  const dHead = whole.columns / heads.length;
  const label = m.label(made[step], shapeOf(product));
  return (
    <>
      <div className={styles.caption} style={{ left: layout.whole.x, top: 0 }}>
        <Prose>{m.one(name)}</Prose>
      </div>
      <div className={styles.piece} data-cut="" style={placed(layout.whole)}>
        <MatrixGrid
          matrix={whole}
          scale={scales.weights}
          label={m.label(name, shapeOf(whole))}
          width={layout.whole.width}
          height={layout.whole.height}
          columnRole="plain"
          cell={{ row: -1, column: pointing.cell.column }}
        />
        <Cuts heads={heads.length} />
      </div>
      <div className={styles.piece} style={placed(layout.product)}>
        <MatrixGrid
          matrix={product}
          scale={scales.product}
          label={label}
          width={layout.product.width}
          height={layout.product.height}
          rowRole="plain"
          columnRole="plain"
          cell={pointing.cell}
          describe={(row, column) =>
            m.cell(
              stage.quote(rows.names[row] ?? ''),
              Math.floor(column / dHead) + 1,
              (column % dHead) + 1,
              formatFixed(at(product, row, column), 3),
            )
          }
          onPreview={pointing.setHovered}
          onSelect={pointing.choose}
          onEnter={enterMatrix}
        />
        <Cuts heads={heads.length} />
      </div>
      <HiddenTable
        matrix={product}
        caption={label}
        rowLabels={rows.names}
        columnLabels={Array.from({ length: product.columns }, (_, index) => `${index + 1}`)}
      />
    </>
  );
}

/** Where one head ends and the next begins. */
function Cuts({ heads }: { readonly heads: number }) {
  const cuts = Array.from({ length: heads - 1 }, (_, head) => (100 * (head + 1)) / heads);
  return cuts.map((left) => (
    <span key={left} aria-hidden="true" className={styles.cut} style={{ left: `${left}%` }} />
  ));
}
