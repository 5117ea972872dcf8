import type { Run } from '../../../trace/run.ts';
import { asWritten, type Order } from '../../../view/order/order.ts';
import { printApart } from '../../../view/projections/numbers.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Again } from '../Again.tsx';
import styles from './OrderStage.module.css';
import { memoryApart, type Orders } from './useOrders.ts';

type OrderVerdictProps = {
  readonly run: Run;
  readonly order: Order;
  readonly text: string | null;
  /** Of how many words the order is that was asked for, where it is none of this sentence. */
  readonly misfit: number | null;
  readonly orders: Orders | null;
  readonly failed: boolean;
  readonly again: () => void;
};

/** The greatest difference of all numbers, with positions and without; or why there is none. */
export function OrderVerdict({ failed, again, misfit, ...asked }: OrderVerdictProps) {
  const { order: m } = useLaterMessages();
  return (
    <p className={styles.verdict} aria-live="polite">
      {misfit !== null && `${m.misfit(misfit, asked.order.length)} `}
      <Said {...asked} />
      {failed && <Again again={again} />}
    </p>
  );
}

function Said({
  run,
  order,
  text,
  orders,
}: Omit<OrderVerdictProps, 'failed' | 'again' | 'misfit'>) {
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
