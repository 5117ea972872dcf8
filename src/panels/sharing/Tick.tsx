import styles from './LinkNote.module.css';

type TickProps = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: string;
};

/** A box to tick, and what for. */
export function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label className={styles.seen}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {children}
    </label>
  );
}
