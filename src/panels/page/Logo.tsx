import styles from './Header.module.css';

const cells = [3, 1, 0, 1, 2, 1, 0, 1, 2];
const strength = [0.14, 0.3, 0.65, 1];

/** A pattern of three words. */
export function Logo() {
  return (
    <svg aria-hidden="true" className={styles.logo} viewBox="0 0 24 24">
      <rect
        x="1"
        y="1"
        width="22"
        height="22"
        rx="5"
        fill="none"
        stroke="var(--weight)"
        strokeWidth="1.6"
      />
      {cells.map((weight, cell) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: nine fixed cells
          key={cell}
          x={4.6 + (cell % 3) * 5.2}
          y={4.6 + Math.floor(cell / 3) * 5.2}
          width="4.4"
          height="4.4"
          rx="0.8"
          fill="var(--weight)"
          opacity={strength[weight]}
        />
      ))}
    </svg>
  );
}
