import type { Role } from '../../view/matrix/roles.ts';
import styles from './MatrixName.module.css';

type MatrixNameProps = {
  /** A word, or a symbol with one index: "scores", "W_Q", "K^⊤". */
  readonly name: string;
  readonly shape?: string | undefined;
  readonly role?: Role | undefined;
};

/** "W_Q 64 × 16", set as in the formula. */
export function MatrixName({ name, shape, role = 'plain' }: MatrixNameProps) {
  const [, base = name, mark, index] = /^(.+?)([_^])(.+)$/u.exec(name) ?? [];
  const symbol = name.length === 1 || mark !== undefined;
  return (
    <span className={styles.name} data-role={role}>
      <span className={symbol ? styles.symbol : styles.word}>
        {base}
        {mark === '_' && <sub>{index}</sub>}
        {mark === '^' && <sup>{index}</sup>}
      </span>
      {shape && <span className={styles.shape}>{shape}</span>}
    </span>
  );
}
