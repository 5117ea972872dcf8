import type { Run } from '../../../trace/run.ts';
import { printApart } from '../../../view/projections/numbers.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { OrderVerdict } from './OrderVerdict.tsx';
import { useOrder } from './useOrder.ts';
import { memoryApart, useOrders } from './useOrders.ts';

/** What the two orders of this sentence came to; where they came to nothing, why. */
export function OrderSeen({ run }: { readonly run: Run }) {
  const { order: m } = useLaterMessages();
  const { order, text, misfit } = useOrder(run);
  const swept = useOrders(run, text);
  const { orders } = swept;
  if (!orders || order.every((word, at) => word === at))
    return <OrderVerdict {...{ run, order, text, misfit, ...swept }} />;
  const { rows } = memoryApart(orders.placed, order);
  const told = (share: number) =>
    [marked(run.source.tokens[rows.indexOf(share)] ?? '', 'source'), printApart(share)] as const;
  const { own, other } = orders.unplaced;
  const same = String(own.target.ids) === String(other.target.ids);
  const unplaced = memoryApart(orders.unplaced, order).greatest;
  return (
    <>
      <p>
        <Prose>
          {m.seen(told(Math.max(...rows)), told(Math.min(...rows)), printApart(unplaced))}
        </Prose>
      </p>
      <p>{same ? m.seenSame : m.seenOther}</p>
    </>
  );
}
