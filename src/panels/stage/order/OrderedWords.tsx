import { useState } from 'react';
import { setOrder } from '../../../store/lab/order.ts';
import type { Run } from '../../../trace/run.ts';
import { swapped } from '../../../view/order/order.ts';
import { useLangs } from '../../sentence/useLangs.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './OrderStage.module.css';
import { useOrder } from './useOrder.ts';

/** The words in their new order; two that are pressed one after the other change places. */
export function OrderedWords({ run }: { readonly run: Run }) {
  const { order: m } = useLaterMessages();
  const { words, order } = useOrder(run);
  const lang = useLangs().source;
  const [held, setHeld] = useState<number | null>(null);
  const press = (place: number) => {
    if (held !== null && held !== place) setOrder(swapped(order, held, place));
    setHeld(held === null ? place : null);
  };
  return (
    <div className={styles.words}>
      <span className={styles.label}>{m.newOrder}</span>
      <ol aria-label={m.newOrder}>
        {order.map((word, place) => (
          <li key={word}>
            <button
              type="button"
              lang={lang}
              aria-pressed={place === held}
              data-moved={word === place ? undefined : ''}
              title={held === null ? m.swap : m.swapWith(words[order[held] ?? 0] ?? '')}
              onClick={() => press(place)}
            >
              {words[word]}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
