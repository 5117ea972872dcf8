import styles from './Vectors.module.css';

type AngleDialProps = {
  /** Of the angle: 1 points to the right, 0 up, −1 to the left. */
  readonly cosine: number;
  readonly size: number;
};

/** One direction against another that points to the right; its number stands beside it. */
export function AngleDial({ cosine, size }: AngleDialProps) {
  const reach = size - 2;
  const sine = Math.sqrt(Math.max(0, 1 - cosine ** 2));
  return (
    <svg className={styles.dial} width={2 * size} height={size + 2} aria-hidden="true">
      <path
        className={styles.arc}
        d={`M 1 ${size} A ${size - 1} ${size - 1} 0 0 1 ${2 * size - 1} ${size}`}
      />
      <line className={styles.axis} x1={1} x2={2 * size - 1} y1={size} y2={size} />
      <line
        className={styles.hand}
        x1={size}
        y1={size}
        x2={size + reach * cosine}
        y2={size - reach * sine}
      />
    </svg>
  );
}
