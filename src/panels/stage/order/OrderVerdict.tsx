import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { asWritten, type Order } from '../../../view/order/order.ts';
import { printApart } from '../../../view/projections/numbers.ts';
import { Button } from '../../controls/Button.tsx';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './OrderStage.module.css';
import { memoryApart, type Orders } from './useOrders.ts';

type OrderVerdictProps = {
  readonly run: Run;
  readonly order: Order;
  readonly text: string | null;
  readonly orders: Orders | null;
  readonly failed: boolean;
  readonly again: () => void;
};

/** The greatest difference of all numbers, with positions and without; or why there is none. */
export function OrderVerdict({ failed, again, ...asked }: OrderVerdictProps) {
  const { order: m } = useLaterMessages();
  const { problems } = useMessages();
  return (
    <p className={styles.verdict} aria-live="polite">
      <Said {...asked} />
      {failed && (
        <>
          {m.failed} <Button onClick={again}>{problems.retry}</Button>
        </>
      )}
    </p>
  );
}

function Said({ run, order, text, orders }: Omit<OrderVerdictProps, 'failed' | 'again'>) {
  const { order: m } = useLaterMessages();
  if (run.source.unknown.length > 0) return m.unknown;
  if (text === null) return m.readOtherwise;
  if (String(order) === String(asWritten(order.length))) return m.same;
  if (!orders) return null;
  const [placed, unplaced] = [orders.placed, orders.unplaced].map((both) =>
    printApart(memoryApart(both, order).greatest),
  );
  return <Prose>{m.verdict(placed ?? '', unplaced ?? '')}</Prose>;
}
