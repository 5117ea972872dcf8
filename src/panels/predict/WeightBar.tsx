import styles from './Prediction.module.css';

type WeightBarProps = {
  /** What the reader draws or drew, or what is true. */
  readonly look: 'drawn' | 'true' | 'ghost';
  readonly weight: number;
  /** Where the line of an even share stands. */
  readonly even: number;
};

/** A weight from 0 to 1 as a bar. */
export function WeightBar({ look, weight, even }: WeightBarProps) {
  return (
    <span className={styles.track} data-look={look} aria-hidden="true">
      <span className={styles.bar} style={{ width: `${weight * 100}%` }} />
      <span className={styles.even} style={{ left: `${even * 100}%` }} />
    </span>
  );
}
