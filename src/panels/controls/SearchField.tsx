import styles from './SearchField.module.css';

type SearchFieldProps = {
  /** Also what stands in it while it is empty. */
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
};

/** What is looked for, in a dialog's head. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <input
      type="search"
      className={styles.search}
      value={value}
      placeholder={label}
      aria-label={label}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
