import { useMemo, useState } from 'react';
import type { Run } from '../../../trace/run.ts';
import type { Cell } from '../../../view/geometry.ts';
import { headPattern } from '../../../view/heads/heads.ts';
import { strongestIn } from '../../../view/order/apart.ts';
import type { AttentionHead } from '../../../view/parts/part.ts';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from '../compare/useHeadName.ts';
import { Frame } from '../Frame.tsx';
import { OrderedWords } from './OrderedWords.tsx';
import { OrderMaps } from './OrderMaps.tsx';
import styles from './OrderStage.module.css';
import { OrderTools } from './OrderTools.tsx';
import { OrderVerdict } from './OrderVerdict.tsx';
import { RowsApart } from './RowsApart.tsx';
import { Translations } from './Translations.tsx';
import { useOrder } from './useOrder.ts';
import { useOrders } from './useOrders.ts';

/** The words of the sentence in another order, with positions and without. */
export function OrderStage({ run }: { readonly run: Run }) {
  const { order: m } = useLaterMessages();
  const { order, text, misfit } = useOrder(run);
  const swept = useOrders(run, text);
  const { orders } = swept;
  const { tokens } = run.source;
  const where = useHead();
  const head = useMemo(() => encoderHead(where), [where]);
  const name = useHeadName()(head);
  const strongest = useMemo(() => strongestIn(headPattern(run, head)), [run, head]);
  const [chosen = strongest, onCell] = useState<Cell>();
  const within = (place: number) => Math.min(place, tokens.length - 1);
  const cell = { row: within(chosen.row), column: within(chosen.column) };
  return (
    <Frame className={styles.stage} tools={<OrderTools run={run} />}>
      <div className={styles.room}>
        <OrderedWords run={run} />
        <Translations orders={orders} busy={swept.busy} />
        <OrderVerdict {...{ run, order, text, misfit, ...swept }} />
        <div className={styles.pictures}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many rows scroll, by keyboard too. */}
          <div className={styles.list} tabIndex={0} aria-busy={swept.busy}>
            <p className={styles.label}>{m.rowsTitle}</p>
            <RowsApart
              {...{ run, orders, order }}
              chosen={cell.row}
              onChoose={(row) => onCell({ row, column: cell.column })}
            />
          </div>
          <div className={styles.looking}>
            <p className={styles.label}>
              {m.mapsOf(name)}{' '}
              <b>
                {tokens[cell.row]} → {tokens[cell.column]}
              </b>
            </p>
            {orders && <OrderMaps {...{ orders, order, head, cell, onCell }} words={tokens} />}
          </div>
        </div>
      </div>
    </Frame>
  );
}

/** Of the same number and layer: only the encoder's see the words in their order alone. */
const encoderHead = ({ layer, head }: AttentionHead): AttentionHead => ({
  ...{ stack: 'encoder', kind: 'self_attn' },
  ...{ layer, head },
});
