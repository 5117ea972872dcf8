import { useApp } from '../../../store/app.ts';
import type { Split } from '../../../view/heads/split.ts';
import { smallPower } from '../../../view/output/output.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './SplitStage.module.css';

/** How far the two are from each other, and from what the model's run has. */
export function Sameness({ split: { product, apart, fromEngine } }: { readonly split: Split }) {
  const { split: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const numbers = product.data.length.toLocaleString(locale);
  return (
    <p className={styles.same}>
      <b>{apart === 0 ? m.same(numbers) : m.differ(numbers, smallPower(apart))}</b>{' '}
      {m.engine(smallPower(fromEngine))}
    </p>
  );
}
