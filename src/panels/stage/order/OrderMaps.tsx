import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Cell } from '../../../view/geometry.ts';
import { headPattern } from '../../../view/heads/heads.ts';
import { squareCells } from '../../../view/matrix/fit.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';
import { weightScale } from '../../../view/matrix/scales.ts';
import { patternBack } from '../../../view/order/apart.ts';
import type { Order } from '../../../view/order/order.ts';
import type { AttentionHead } from '../../../view/parts/part.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { looks } from './looks.ts';
import styles from './OrderStage.module.css';
import type { Orders } from './useOrders.ts';

type OrderMapsProps = {
  readonly orders: Orders;
  readonly order: Order;
  readonly head: AttentionHead;
  readonly words: readonly string[];
  readonly cell: Cell;
  readonly onCell: (cell: Cell) => void;
};

/** Where a head of the encoder looks in either order, both with the words put back as they are written. */
export function OrderMaps({ orders, order, head, ...map }: OrderMapsProps) {
  const { order: m } = useLaterMessages();
  const own = (look: (typeof looks)[number]) => headPattern(orders[look].own, head);
  const back = (look: (typeof looks)[number]) =>
    patternBack(headPattern(orders[look].other, head), order);
  return (
    <div className={styles.maps}>
      {looks.map((look) => [
        <WordMap key={`${look} own`} title={m.mapOwn[look]} matrix={own(look)} {...map} />,
        <WordMap key={`${look} back`} title={m.mapBack[look]} matrix={back(look)} {...map} />,
      ])}
    </div>
  );
}

type WordMapProps = Omit<OrderMapsProps, 'orders' | 'order' | 'head'> & {
  readonly title: string;
  readonly matrix: Matrix;
};

function WordMap({ title, matrix, words, cell, onCell }: WordMapProps) {
  const { order: m } = useLaterMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const scale = weightScale(useTheme());
  const value = (row: number, column: number) => formatFixed(at(matrix, row, column));
  return (
    <figure className={styles.map}>
      <figcaption>
        {title} <b>{value(cell.row, cell.column)}</b>
      </figcaption>
      <div ref={box} className={styles.grid}>
        {room && (
          <MatrixGrid
            {...{ matrix, scale, cell, ...squareCells(matrix, room, 24) }}
            label={title}
            rowRole="query"
            columnRole="key"
            describe={(row, column) =>
              m.cell(words[row] ?? '', words[column] ?? '', value(row, column))
            }
            onPreview={() => {}}
            onSelect={onCell}
            onEnter={enterMatrix}
          />
        )}
      </div>
      <HiddenTable matrix={matrix} caption={title} rowLabels={words} columnLabels={words} />
    </figure>
  );
}
