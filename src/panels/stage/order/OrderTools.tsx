import { setOrder } from '../../../store/lab/order.ts';
import type { Run } from '../../../trace/run.ts';
import { anotherOrder, asWritten, reversed } from '../../../view/order/order.ts';
import { Button } from '../../controls/Button.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './OrderStage.module.css';
import { useOrder } from './useOrder.ts';

/** Orders that are one press away. */
export function OrderTools({ run }: { readonly run: Run }) {
  const { order: m } = useLaterMessages();
  const { words, order, language } = useOrder(run);
  return (
    <div className={styles.tools}>
      <Button onClick={() => setOrder(anotherOrder(words, language, Math.random, order))}>
        {m.drawn}
      </Button>
      <Button onClick={() => setOrder(reversed(words.length))}>{m.reversed}</Button>
      <Button onClick={() => setOrder(asWritten(words.length))}>{m.asWritten}</Button>
    </div>
  );
}
