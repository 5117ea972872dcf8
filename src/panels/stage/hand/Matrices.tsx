import { useApp } from '../../../store/app.ts';
import { handCode } from '../../../store/hand/link.ts';
import { benchMatrices } from '../../../view/hand/bench.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './HandStage.module.css';
import { MatrixField } from './MatrixField.tsx';
import { Settings } from './Settings.tsx';

/** Everything that the bench is given. */
export function Matrices() {
  const { hand: m } = useLaterMessages();
  const inputs = useApp((state) => state.hand.inputs);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus.
    <div className={styles.scroll} tabIndex={0}>
      <Settings />
      <p className={styles.note}>{m.paste}</p>
      <div className={styles.matrices}>
        {benchMatrices.map((matrix) => (
          <MatrixField key={matrix} matrix={matrix} />
        ))}
      </div>
      {handCode(inputs) === null && (
        <p className={styles.note} role="status">
          {m.unlinked}
        </p>
      )}
    </div>
  );
}
